using System.Collections.Immutable;
using Monographs.Content.Files;
using Monographs.Content.Reading;
using Monographs.Content.Rules;
using Monographs.Content.Rules.Changes;

namespace Monographs.Content.Tests.SpecRunner;

/// <summary>What came of a case's input, in the words of a spec file.</summary>
/// <param name="Places">The outline with every detail and the line and column of everything that has a span.</param>
public sealed record SpecRun(string Outline, ImmutableArray<string> Findings, string Places)
{
    public static SpecRun Of(SpecCase spec, SpecVariant variant)
    {
        var frame = SpecFolder.Frame;
        var head = spec.Input is SpecInput.Body ? frame["monographs/examplumab.md"] + "\n" : "";
        var texts = frame.Remove("monographs/examplumab.md").SetItems(spec.Others).SetItem(spec.Path, head + spec.Text);
        var files = texts.Select(each => SpecFolder.File(each.Key, each.Key.EndsWith(".md", StringComparison.Ordinal) ? variant.Apply(each.Value) : each.Value)).ToImmutableArray();
        var library = ContentLibrary.Load(files);
        var file = files.Single(each => each.Path == spec.Path);
        var source = new SourceText(file.Path, variant.Apply(head + spec.Text).TrimStart('\uFEFF'));
        var headLines = head.Count(c => c == '\n');
        return new(Write(library, file, spec, null), [.. Findings().Where(finding => spec.IsAbout(finding.RuleId) && IsOfTheCase(finding)).Select(Line)], Write(library, file, spec, source));

        IEnumerable<Finding> Findings() => spec.Before is null ? ContentCheck.Run(files, spec.Today) : RuleCatalog.Check(Change(library, spec, spec.Before, variant.Apply(head + spec.Before.Text), file));

        // The frame lacks sections and cites little on purpose: that is not what a case with a body alone is about. Its review dates are not what a case about a day is about.
        bool IsOfTheCase(Finding finding) => finding.Path != spec.Path ? spec.Today is null
            : (finding.Line > headLines && !(head.Length > 0 && finding is { RuleId: "STRUCT-002", Span.Length: 0 }));

        string Line(Finding finding) => finding.Path == spec.Path
            ? $"{finding.RuleId}({finding.Line - headLines},{finding.Column}) {finding.Level.ToString().ToLowerInvariant()}: {finding.Message}"
            : $"{finding.Path} {finding.RuleId}({finding.Line},{finding.Column}) {finding.Level.ToString().ToLowerInvariant()}: {finding.Message}";
    }

    private static MonographChange Change(ContentLibrary library, SpecCase spec, SpecBefore before, string text, ContentFile after) =>
        MonographChange.Between(new(library), before.Text.Length == 0 ? null : SpecFolder.File(spec.Path, text), spec.Text.Length == 0 ? null : after) with
        {
            Kind = Enum.GetValues<ChangeKind>().Cast<ChangeKind?>().FirstOrDefault(kind => before.Words.Contains(kind.ToString()!.ToLowerInvariant())),
            UnknownKind = before.Get("kind").FirstOrDefault(),
            Authors = [.. before.Get("author").Select(Person.Parse)],
            Reviewers = [.. before.Get("reviewer").Select(Person.Parse)],
            Redirects = [.. before.Get("redirect")],
        };

    private static string Write(ContentLibrary library, ContentFile file, SpecCase spec, SourceText? source)
    {
        var writer = new OutlineWriter(source is null ? spec.Details : OutlineWriter.AllDetails, source);
        var reader = new ContentReader(library);
        if (writer.Shows("glossary")) writer.Write(library.Glossary);
        if (spec.Input is SpecInput.Page) writer.Write(reader.ReadPage(file).Model);
        else writer.Write(reader.ReadMonograph(file).Model, withUncited: spec.Input is SpecInput.Monograph);
        return writer.ToString();
    }
}

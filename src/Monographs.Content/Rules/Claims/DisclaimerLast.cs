using System.Text.RegularExpressions;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Claims;

public sealed partial class DisclaimerLast : Rule
{
    public override string Id => "SAFE-007";

    public override string Title => "The disclaimer stands after the facts on safety.";

    public override string Cause => "A page that begins with \"not medical advice\" is left before its warnings are read.";

    public override string Example => "## Disclaimer above ## Safety";

    public override string Cure => "Move the disclaimer to the end of the file. STRUCT-002 asks for it where it is missing.";

    public override string Source => "House style, after the order of labels.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        var safety = file.Sections.FirstOrDefault(section => section.Kind?.Key == "safety");
        if (safety is null) yield break;
        foreach (var section in file.Sections.Where(section => section.Kind?.Key == "disclaimer" && section.Heading.Span.Start < safety.Heading.Span.Start))
        {
            yield return Find(file, file.SpanOf(section.Heading), $"'{section.Title}' stands before '{safety.Title}'. {Cure}");
        }
        foreach (var hit in file.Hits(Disclaims()).Where(hit => hit.Run is { Section: "", Notice: not null, Place: not RunPlace.FrontMatter }))
        {
            yield return Find(file, hit.SpanOf(), $"'{hit.Quote}' is a disclaimer before the facts on safety. {Cure}");
        }
    }

    [GeneratedRegex(@"\b(?:not|no|never)[ \u00A0](?:medical|professional)[ \u00A0]advice\b|\bno (?:liability|warranty)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Disclaims();
}

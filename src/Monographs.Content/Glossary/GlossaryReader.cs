using System.Collections.Immutable;
using Markdig.Syntax;
using Monographs.Content.Files;
using Monographs.Content.Reading;
using Monographs.Content.Rules;
using Monographs.Content.Text;

namespace Monographs.Content.Glossary;

/// <summary>Reads <c>glossary.md</c>: a heading of level 2 for each term, a line "Also: …" with other words for it, and what it means.</summary>
internal static class GlossaryReader
{
    private const string Also = "Also:";

    public static (ImmutableArray<GlossaryTerm>? Model, ImmutableArray<Finding> Findings, Outline? Outline) Read(ContentFile file)
    {
        var findings = new List<Finding>();
        if (BodyReader.Read(file, findings) is not { } body) return (null, [.. findings], null);
        var slugger = new Slugger();
        var renderer = new BlockRenderer(file.Path);
        var terms = new List<GlossaryTerm>();
        var blocks = body.Document.ToList();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not HeadingBlock { Level: 2 } heading) continue;
            var term = PlainText.Of(heading);
            var definition = blocks.Skip(i + 1).TakeWhile(block => block is not HeadingBlock).ToList();
            var variants = definition.FirstOrDefault() is ParagraphBlock also && PlainText.Of(also) is var line && line.StartsWith(Also, StringComparison.Ordinal) ? line[Also.Length..] : null;
            if (variants is not null) definition.RemoveAt(0);
            var span = heading.Span.ToSourceSpan(body.Start);
            if (definition.Count == 0) findings.Add(body.Finding("STRUCT-004", FindingLevel.Error, span, $"The term '{term}' has no definition. Write what it means below it."));
            terms.Add(new(term, slugger.Make(term, "term"), [.. (variants ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
                renderer.Render(definition), PlainText.OfAll(definition), span));
        }
        foreach (var twice in terms.SelectMany(term => term.Variants.Prepend(term.Term).Select(word => (word, term))).GroupBy(each => each.word, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            findings.Add(body.Finding("ID-001", FindingLevel.Error, twice.Last().term.Span, $"'{twice.Key}' stands twice in the glossary. Keep it in one place."));
        }
        terms.Sort((a, b) => string.Compare(a.Term, b.Term, StringComparison.OrdinalIgnoreCase));
        var outline = new Outline(file.Path, "Glossary", [], [.. terms.Select(term => term.Anchor)], BodyReader.LinksOf(body, file.Path, findings));
        return ([.. terms], [.. findings], outline);
    }
}

using Markdig.Syntax;
using Monographs.Content.Citations;
using Monographs.Content.Reading;
using Monographs.Content.References;

namespace Monographs.Content.Rules;

public sealed class CitationKeys : Rule
{
    public override string Id => "REF-002";

    public override string Title => "Every citation has its reference, every reference is cited, and none stands twice.";

    public override string Cause => "A number whose source cannot be found is a number without a source.";

    public override string Example => "Itching in 70% of 63 people [@casier2020].";

    public override string Cure => "Write the id exactly as in 'references', or add the reference; remove one that nothing cites.";

    public override string Source => "House style.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        var references = file.FrontMatter.References;
        var cited = file.Parts.Citations;
        foreach (var problem in file.FrontMatter.Problems.Where(problem => problem.RuleId == Id)) yield return Find(file, problem.Span, problem.Message, problem.Level);
        foreach (var citation in cited)
        {
            foreach (var key in citation.Keys.Where(key => references.All(reference => reference.Id != key)))
            {
                yield return Find(file, file.SpanOf(citation), $"'{key}' is cited, but no reference has this id. Add it to 'references', or correct the id.");
            }
        }
        foreach (var citation in file.Sections.SelectMany(section => section.Heading.Inline?.Descendants<CitationInline>() ?? []))
        {
            yield return Find(file, file.SpanOf(citation), "The page shows its own title for this heading, and no citation. Cite in the text below it.", FindingLevel.Warning);
        }
        var keys = cited.SelectMany(citation => citation.Keys).Append(file.FrontMatter.Model.AboutArticle).ToHashSet(StringComparer.Ordinal);
        foreach (var reference in references.Where(reference => !keys.Contains(reference.Id)))
        {
            yield return Find(file, reference.Span, $"Nothing cites the reference '{reference.Id}'. Cite it as [@{reference.Id}], or remove it.", FindingLevel.Warning);
        }
        foreach (var twice in Twice(references, reference => reference.Doi, "DOI").Concat(Twice(references, reference => reference.PubMedId, "PMID")))
        {
            yield return Find(file, twice.Reference.Span, $"Two references have the {twice.Name} {twice.Value}. Keep one of them.", FindingLevel.Warning);
        }
        if (file.FrontMatter.Model.AboutArticle is { } about && references.All(reference => reference.Id != about))
        {
            yield return Find(file, file.FrontMatter.Span, $"'about-article' names '{about}', but no reference has this id.");
        }
    }

    private static IEnumerable<(Reference Reference, string Name, string Value)> Twice(IEnumerable<Reference> references, Func<Reference, string?> identifier, string name) =>
        references.Where(reference => identifier(reference) is not null).GroupBy(reference => identifier(reference)!, StringComparer.OrdinalIgnoreCase)
            .SelectMany(group => group.Skip(1).Select(reference => (reference, name, group.Key)));
}

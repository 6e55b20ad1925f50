using Monographs.Content.Reading;
using Monographs.Content.References;

namespace Monographs.Content.Comparing;

/// <summary>The front matter in words: each fact by its name.</summary>
internal static class FactTexts
{
    public static Dictionary<string, string> Of(FrontMatter facts)
    {
        (string Name, string? Text)[] all =
        [
            ("Title", facts.Title),
            ("Status", facts.Status.ToString()),
            ("Note on the status", facts.StatusNote),
            ("FDA status", facts.FdaStatus),
            ("Summary", facts.Summary),
            ("Generic name", facts.Names.Generic),
            ("US brand names", Join(facts.Names.Brands)),
            ("Codes", Join(facts.Names.Codes)),
            ("Other names", Join(facts.Names.Synonyms)),
            .. facts.NotSameAs.GroupBy(other => other.Name).Select(group => ($"Not the same as {group.Key}", (string?)string.Join(' ', group.Select(other => other.Why)))),
            ("Drug class", facts.DrugClass),
            ("Target", facts.Target),
            ("Routes", Join(facts.Routes)),
            ("Trials", Join(facts.Trials)),
            ("Drugs in this class", Join(facts.Members)),
            .. facts.Identifiers.GroupBy(each => each.Key).Select(group => (group.Key.ToUpperInvariant(), (string?)Join(group.Select(each => each.Value)))),
            ("Last reviewed", facts.Reviewed?.ToString("MMMM d, yyyy", System.Globalization.CultureInfo.InvariantCulture)),
            ("Next review due", facts.ReviewDue?.ToString("MMMM d, yyyy", System.Globalization.CultureInfo.InvariantCulture)),
        ];
        return all.Where(fact => !string.IsNullOrWhiteSpace(fact.Text)).DistinctBy(fact => fact.Name).ToDictionary(fact => fact.Name, fact => fact.Text!, StringComparer.Ordinal);
    }

    /// <summary>The references by their ids.</summary>
    public static Dictionary<string, string> Of(FrontMatterSyntax syntax) =>
        syntax.References.DistinctBy(reference => reference.Id).ToDictionary(reference => reference.Id, TextOf, StringComparer.Ordinal);

    private static string TextOf(Reference reference)
    {
        string?[] parts =
        [
            Join(reference.Authors.Select(author => author.Literal ?? $"{author.Family} {author.Given}".Trim())), reference.Title, reference.ContainerTitle, reference.Publisher, reference.Issued?.ToString(),
            Label("volume", reference.Volume), Label("issue", reference.Issue), Label("pages", reference.Page), Label("DOI", reference.Doi), Label("PubMed", reference.PubMedId),
            Label("PubMed Central", reference.PmcId), reference.Number, reference.Url, reference.Note, $"evidence grade {reference.Evidence}",
        ];
        return string.Join(", ", parts.Where(part => !string.IsNullOrWhiteSpace(part)));
    }

    private static string? Label(string name, string? text) => text is null ? null : $"{name} {text}";

    private static string Join(IEnumerable<string> texts) => string.Join(", ", texts);
}

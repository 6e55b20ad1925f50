using Monographs.Store.Searching;

namespace Monographs.Web.Pages;

/// <summary>What a search found, in a sentence or two.</summary>
internal static class SearchSummary
{
    public static string Of(SearchResults results, bool isFiltered)
    {
        var text = results.Query.Text;
        if (results.Query.Terms.IsEmpty) return text.Length == 0 ? "" : "Type a name or a word to search for.";
        var cut = results.Query.IsCut ? " The search was long: only its beginning counted." : "";
        var difference = results.Differences.IsEmpty ? "" : "Mind the difference. ";
        return difference + (results.IsEmpty ? $"Nothing was found for “{text}”{(isFiltered ? " with these filters" : "")}." : Found(results)) + cut;
    }

    private static string Found(SearchResults results)
    {
        var sections = results.Hits.Sum(hits => hits.Sections.Length);
        var places = $"{(results.HasMore ? "the first " : "")}{Count(sections, "section")} in {Count(results.Hits.Length, "monograph")}{(results.Query.Others.Any() ? "" : " with the name")}{(results.HasMoreSections ? $", at most {SearchResults.MaxSectionsEach} of each" : "")}";
        string?[] parts =
        [
            results.Named.Length > 0 ? $"{Count(results.Named.Length, "monograph")} of this name" : null,
            results.Beginning.Length > 0 ? $"{Count(results.Beginning.Length, "name")} that {(results.Beginning.Length == 1 ? "begins" : "begin")} so" : null,
            results.Identifiers.Length > 0 ? $"{Count(results.Identifiers.Length, "place")} of this number" : null,
            sections > 0 && !results.IsSomeWords ? places : null,
        ];
        var found = string.Join(", ", parts.OfType<string>());
        var some = results.IsSomeWords ? $" No section has all of these words: {places}{(results.HasMoreSections ? "," : "")} {(sections == 1 ? "has" : "have")} some of them." : "";
        return $"{(found.Length > 0 ? $"{char.ToUpperInvariant(found[0])}{found[1..]}." : "")}{some}".Trim();
    }

    private static string Count(int number, string word) => $"{number} {word}{(number == 1 ? "" : "s")}";
}

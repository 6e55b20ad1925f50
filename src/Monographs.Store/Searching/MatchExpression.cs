using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Monographs.Store.Searching;

/// <summary>
/// Writes a query in FTS5's language. Every term is quoted, so that nothing typed is ever an operator; the last word also finds longer ones;
/// a word or run of words that stands in a group of synonyms finds the whole group.
/// </summary>
internal sealed partial class MatchExpression(IEnumerable<ImmutableArray<string>> synonyms)
{
    private readonly ILookup<string, ImmutableArray<string>> _groups = synonyms.SelectMany(group => group.Select(word => (word, group)))
        .ToLookup(each => each.word, each => each.group, StringComparer.OrdinalIgnoreCase);

    /// <param name="allWords">Whether all terms must stand in a section, or one is enough.</param>
    public string Of(IReadOnlyList<SearchTerm> terms, bool allWords)
    {
        var parts = new List<string>();
        for (var i = 0; i < terms.Count;)
        {
            var (length, group) = FindGroup(terms, i);
            if (length == 0)
            {
                parts.Add(Spellings(terms[i], isLast: i == terms.Count - 1));
                i++;
                continue;
            }
            parts.Add($"({string.Join(" OR ", group.Select(Quote))})");
            i += length;
        }
        return string.Join(allWords ? " AND " : " OR ", parts);
    }

    /// <summary>The longest run of terms from a place that is a synonym.</summary>
    private (int Length, IEnumerable<string> Group) FindGroup(IReadOnlyList<SearchTerm> terms, int start)
    {
        for (var end = Math.Min(terms.Count, start + 4); end > start; end--)
        {
            var words = string.Join(' ', terms.Skip(start).Take(end - start).Select(term => term.Text));
            if (_groups.Contains(words)) return (end - start, _groups[words].SelectMany(group => group).Prepend(words).Distinct(StringComparer.OrdinalIgnoreCase));
        }
        return (0, []);
    }

    /// <summary>An amount of a thousand or more is found with and without its comma.</summary>
    private static string Spellings(SearchTerm term, bool isLast)
    {
        var plain = Quote(term.Text) + (isLast && !term.IsPhrase ? "*" : "");
        var other = Thousands().Replace(term.Text, match => match.Value.Contains(',', StringComparison.Ordinal)
            ? match.Value.Replace(",", "", StringComparison.Ordinal)
            : long.Parse(match.Value, CultureInfo.InvariantCulture).ToString("N0", CultureInfo.InvariantCulture));
        return other == term.Text ? plain : $"({plain} OR {Quote(other)})";
    }

    private static string Quote(string words) => $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    [GeneratedRegex(@"(?<![\d,.\p{L}-])(?:\d{1,3}(?:,\d{3})+|\d{4,9})(?![\d,\p{L}-])", RegexOptions.CultureInvariant, 100)]
    private static partial Regex Thousands();
}

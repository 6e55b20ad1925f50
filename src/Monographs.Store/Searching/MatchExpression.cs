using System.Collections.Immutable;

namespace Monographs.Store.Searching;

/// <summary>
/// Writes a query in FTS5's language. Every term is quoted, so that nothing typed is ever an operator; a last word that stands nowhere is one that begins so;
/// a word or run of words that stands in a group of synonyms finds the whole group.
/// </summary>
internal sealed class MatchExpression(NameIndex names, IEnumerable<ImmutableArray<string>> synonyms)
{
    /// <summary>Shorter beginnings stand before too many words, and say too little.</summary>
    private const int MinBeginning = 3;

    private const int MaxWordsOfASynonym = 4;

    private readonly ILookup<string, ImmutableArray<string>> _groups = synonyms.SelectMany(group => group.Select(word => (word, group)))
        .ToLookup(each => each.word, each => each.group, StringComparer.OrdinalIgnoreCase);

    public static string All(IEnumerable<string> parts) => string.Join(" AND ", parts);

    /// <summary>Fewer and fewer of several parts: all of them, each time all but one, any one.</summary>
    public static IEnumerable<string> Fewer(IReadOnlyList<string> parts)
    {
        if (parts.Count > 0) yield return All(parts);
        if (parts.Count > 2) yield return string.Join(" OR ", parts.Select((_, left) => $"({All(parts.Where((_, at) => at != left))})"));
        if (parts.Count > 1) yield return string.Join(" OR ", parts);
    }

    /// <summary>A part for each term, or for terms that are a synonym together.</summary>
    /// <param name="isWord">Whether a word stands in some section: then it is whole, and longer words are others.</param>
    public IReadOnlyList<string> Parts(IReadOnlyList<SearchTerm> terms, Func<string, bool> isWord)
    {
        var parts = new List<string>();
        for (var i = 0; i < terms.Count;)
        {
            var (length, group) = FindGroup(terms, i);
            var isLast = i + Math.Max(1, length) == terms.Count;
            IEnumerable<string> spellings = length > 0 ? group.Select(Quote)
                : TermSpellings.Of(terms[i], names).Select((spelling, index) => Quote(spelling) + (isLast && index == 0 && IsBeginning(terms[i]) && !isWord(Quote(spelling)) ? "*" : ""));
            parts.Add($"({string.Join(" OR ", spellings)})");
            i += Math.Max(1, length);
        }
        return parts;
    }

    /// <summary>Every group that has a word which begins so, for a box that is being typed in.</summary>
    public IEnumerable<string> WordsBeginning(string text) => _groups.Select(group => group.Key).Where(word => word.StartsWith(text, StringComparison.OrdinalIgnoreCase));

    private static bool IsBeginning(SearchTerm term) => term.Kind is SearchTermKind.Word && term.Text.Length >= MinBeginning;

    /// <summary>The longest run of terms from a place that is a synonym.</summary>
    private (int Length, IEnumerable<string> Group) FindGroup(IReadOnlyList<SearchTerm> terms, int start)
    {
        for (var end = Math.Min(terms.Count, start + MaxWordsOfASynonym); end > start; end--)
        {
            var run = terms.Skip(start).Take(end - start).ToList();
            if (run.Exists(term => term.Kind is SearchTermKind.Name or SearchTermKind.Amount)) continue;
            var words = string.Join(' ', run.Select(term => term.Text));
            foreach (var word in new[] { words, TermSpellings.OtherNumber(words) })
            {
                if (_groups.Contains(word)) return (end - start, _groups[word].SelectMany(group => group).Prepend(words).Distinct(StringComparer.OrdinalIgnoreCase));
            }
        }
        return (0, []);
    }

    private static string Quote(string words) => $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Monographs.Store.Searching;

/// <summary>
/// Says what the full-text index is asked for. A last word that stands nowhere is one that begins so; a word or run of words that stands in a group of synonyms
/// finds the whole group.
/// </summary>
internal sealed class QueryParts(NameIndex names, IEnumerable<ImmutableArray<string>> synonyms)
{
    /// <summary>Shorter beginnings stand before too many words, and say too little.</summary>
    private const int MinBeginning = 3;

    private const int MaxWordsOfASynonym = 4;

    private readonly ILookup<string, ImmutableArray<string>> _groups = synonyms.SelectMany(group => group.Select(word => (word, group)))
        .ToLookup(each => each.word, each => each.group, StringComparer.OrdinalIgnoreCase);

    /// <summary>Which synonyms stand in some section of the edition.</summary>
    private readonly ConcurrentDictionary<string, bool> _used = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A part for each term, or for terms that are a synonym together.</summary>
    /// <param name="isWord">Whether a word stands in some section: then it is whole, and longer words are others.</param>
    public ImmutableArray<MatchPart> Of(IReadOnlyList<SearchTerm> terms, Func<string, bool> isWord)
    {
        var parts = ImmutableArray.CreateBuilder<MatchPart>();
        for (var i = 0; i < terms.Count;)
        {
            var (length, group) = FindGroup(terms, i);
            var isLast = i + Math.Max(1, length) == terms.Count;
            ImmutableArray<string> spellings = [.. length > 0 ? group.Where((word, index) => index == 0 || IsUsed(word, isWord)) : TermSpellings.Of(terms[i], names)];
            parts.Add(new(spellings, length == 0 && isLast && IsBeginning(terms[i]) && !isWord(MatchPart.Quote(spellings[0])), length > 0 ? null : terms[i].Kind));
            i += Math.Max(1, length);
        }
        return parts.ToImmutable();
    }

    /// <summary>Every group that has a word which begins so, for a box that is being typed in.</summary>
    public IEnumerable<string> WordsBeginning(string text) => _groups.Select(group => group.Key).Where(word => word.StartsWith(text, StringComparison.OrdinalIgnoreCase));

    /// <summary>To look for a phrase that stands nowhere takes longer than for most that stand somewhere.</summary>
    private bool IsUsed(string synonym, Func<string, bool> isWord) => _used.GetOrAdd(synonym, static (word, isWord) => isWord(MatchPart.Quote(word)), isWord);

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
}

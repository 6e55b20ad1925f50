using System.Collections.Immutable;
using System.Numerics;
using Monographs.Content.Names;

namespace Monographs.Store.Searching;

/// <summary>
/// Finds the words of a query in texts that the index has found. FTS5 does it too, with <c>highlight</c> and <c>snippet</c>, but takes each text apart anew
/// for each of them, and a letter at a time through its tokenizer: that was most of a search.
/// </summary>
internal sealed class Marker
{
    private readonly ImmutableArray<SoughtPhrase> _phrases;

    /// <summary>The parts that each amount is, by its word.</summary>
    private readonly Dictionary<string, ulong> _amounts = new(StringComparer.Ordinal);

    /// <summary>A bit for each letter that a phrase begins with: most words of a text are passed over by it.</summary>
    private readonly ulong _firstLetters;

    public Marker(ImmutableArray<MatchPart> parts)
    {
        _phrases = [.. SoughtPhrase.Of(parts)];
        foreach (var phrase in _phrases)
        {
            _firstLetters |= BitOf(phrase.Words[0][0]);
            AllParts |= 1UL << phrase.Part;
        }
        for (var part = 0; part < parts.Length; part++)
        {
            if (parts[part] is not { Kind: SearchTermKind.Amount, Spellings: [var word] }) continue;
            _amounts[word] = _amounts.GetValueOrDefault(word) | (1UL << part);
            _firstLetters |= BitOf(word[0]);
            AllParts |= 1UL << part;
        }
    }

    /// <summary>A bit for each part of the query.</summary>
    public ulong AllParts { get; }

    /// <summary>The parts that stand in a text.</summary>
    /// <param name="marks">Where: in the order of the text; where phrases overlap, the longest of those that begin first.</param>
    public ulong PartsIn(string text, List<Mark>? marks = null)
    {
        var amounts = FindAmounts(text);
        var (parts, lastEnd) = (amounts.Values.Aggregate(0UL, (all, each) => all | each.Parts), 0);
        var words = new Words(text);
        while (words.MoveNext())
        {
            if ((_firstLetters & BitOf(FoldedName.Fold(words.Current[0]))) == 0) continue;
            var longest = amounts.TryGetValue(words.Start, out var amount) ? new(words.Start, amount.End, BitOperations.TrailingZeroCount(amount.Parts)) : new Mark(words.Start, words.Start, 0);
            foreach (var phrase in _phrases)
            {
                var end = phrase.FindEnd(words);
                if (end == 0) continue;
                parts |= 1UL << phrase.Part;
                if (end > longest.End) longest = longest with { End = end, Part = phrase.Part };
            }
            if (longest.End <= longest.Start || longest.Start < lastEnd) continue;
            marks?.Add(longest);
            lastEnd = longest.End;
        }
        return parts;
    }

    /// <summary>By where they begin.</summary>
    private Dictionary<int, (int End, ulong Parts)> FindAmounts(string text)
    {
        var found = new Dictionary<int, (int End, ulong Parts)>();
        if (_amounts.Count == 0) return found;
        foreach (var (start, end, word) in Amount.FindAll(text))
        {
            if (_amounts.TryGetValue(word, out var parts)) found[start] = (end, found.GetValueOrDefault(start).Parts | parts);
        }
        return found;
    }

    private static ulong BitOf(char letter) => 1UL << (letter & 63);
}

/// <param name="Part">Which part of the query stands there.</param>
internal readonly record struct Mark(int Start, int End, int Part);

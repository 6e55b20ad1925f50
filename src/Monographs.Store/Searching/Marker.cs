using System.Collections.Immutable;
using Monographs.Content.Names;

namespace Monographs.Store.Searching;

/// <summary>
/// Finds the words of a query in texts that the index has found. FTS5 does it too, with <c>highlight</c> and <c>snippet</c>, but takes each text apart anew
/// for each of them, and a letter at a time through its tokenizer: that was most of a search.
/// </summary>
internal sealed class Marker
{
    private readonly ImmutableArray<SoughtPhrase> _phrases;

    /// <summary>A bit for each letter that a phrase begins with: most words of a text are passed over by it.</summary>
    private readonly ulong _firstLetters;

    public Marker(ImmutableArray<MatchPart> parts)
    {
        _phrases = [.. SoughtPhrase.Of(parts)];
        foreach (var phrase in _phrases) _firstLetters |= BitOf(phrase.Words[0][0]);
    }

    public bool IsIn(string text) => Find(text, most: 1).Count > 0;

    /// <summary>In the order of the text; where phrases overlap, the longest of those that begin first.</summary>
    public List<Mark> Find(string text, int most = int.MaxValue)
    {
        var marks = new List<Mark>();
        var words = new Words(text);
        while (marks.Count < most && words.MoveNext())
        {
            if ((_firstLetters & BitOf(FoldedName.Fold(words.Current[0]))) == 0) continue;
            var (start, longest, part) = (words.Start, words.Start, -1);
            foreach (var phrase in _phrases)
            {
                var end = phrase.FindEnd(words);
                if (end > longest) (longest, part) = (end, phrase.Part);
            }
            if (part < 0) continue;
            while (words.End < longest) words.MoveNext();
            marks.Add(new(start, longest, part));
        }
        return marks;
    }

    private static ulong BitOf(char letter) => 1UL << (letter & 63);
}

/// <param name="Part">Which part of the query stands there.</param>
internal readonly record struct Mark(int Start, int End, int Part);

using System.Collections.Immutable;
using Monographs.Content.Names;

namespace Monographs.Store.Searching;

/// <summary>Words that are looked for next to each other.</summary>
/// <param name="Part">Which part of the query it stands for.</param>
/// <param name="Words">Folded; at least one.</param>
internal sealed record SoughtPhrase(int Part, ImmutableArray<string> Words, bool IsBeginning)
{
    public static IEnumerable<SoughtPhrase> Of(ImmutableArray<MatchPart> parts) => parts.SelectMany((part, index) => part.Kind is SearchTermKind.Amount ? [] :
        part.Spellings.Select((spelling, place) => new SoughtPhrase(index, Split(spelling), part.IsBeginning && place == 0))).Where(phrase => !phrase.Words.IsEmpty);

    /// <summary>Where it ends if it begins with the word at which these stand; else 0.</summary>
    public int FindEnd(Words words)
    {
        for (var i = 0; ; i++)
        {
            var isLast = i == Words.Length - 1;
            if (!Is(words.Current, Words[i], isBeginning: IsBeginning && isLast)) return 0;
            if (isLast) return words.End;
            if (!words.MoveNext()) return 0;
        }
    }

    private static bool Is(ReadOnlySpan<char> word, string sought, bool isBeginning)
    {
        if (isBeginning ? word.Length < sought.Length : word.Length != sought.Length) return false;
        for (var i = 0; i < sought.Length; i++)
        {
            if (FoldedName.Fold(word[i]) != sought[i]) return false;
        }
        return true;
    }

    private static ImmutableArray<string> Split(string text)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        var words = new Words(text);
        while (words.MoveNext())
        {
            found.Add(string.Create(words.Current.Length, words.Current, static (folded, word) =>
            {
                for (var i = 0; i < word.Length; i++) folded[i] = FoldedName.Fold(word[i]);
            }));
        }
        return found.ToImmutable();
    }
}

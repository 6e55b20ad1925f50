using System.Collections.Frozen;

namespace Monographs.Content.Readability;

/// <summary>
/// Counts the syllables of an English word by its vowels: each group of vowels is one, less the silent e's, plus the groups that are spoken apart.
/// Right for about nine words of ten; a numeral counts as one.
/// </summary>
public static class Syllables
{
    private static readonly FrozenDictionary<string, int> Exceptions = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["area"] = 3,
        ["areas"] = 3,
        ["being"] = 2,
        ["business"] = 2,
        ["create"] = 2,
        ["different"] = 2,
        ["doing"] = 2,
        ["every"] = 2,
        ["everyone"] = 3,
        ["evening"] = 2,
        ["going"] = 2,
        ["heart"] = 1,
        ["idea"] = 3,
        ["interest"] = 2,
        ["maybe"] = 2,
        ["medicine"] = 3,
        ["medicines"] = 3,
        ["people"] = 2,
        ["science"] = 2,
        ["seeing"] = 2,
        ["several"] = 2,
        ["someone"] = 2,
        ["sometimes"] = 2,
        ["trial"] = 2,
        ["trials"] = 2,
        ["vein"] = 1,
        ["veins"] = 1,
        ["diet"] = 2,
        ["diets"] = 2,
        ["quiet"] = 2,
        ["giant"] = 2,
        ["fluid"] = 2,
        ["fluids"] = 2,
        ["ruin"] = 2,
        ["lion"] = 2,
        ["dying"] = 2,
        ["naked"] = 2,
        ["wicked"] = 2,
        ["hundred"] = 2,
        ["sacred"] = 2,
        ["therefore"] = 2,
        ["whole"] = 1,
        ["something"] = 2,
        ["safety"] = 2,
        ["likely"] = 2,
        ["lonely"] = 2,
        ["widely"] = 2,
        ["severely"] = 3,
        ["sore"] = 1,
        ["sores"] = 1,
        ["clothes"] = 1,
        ["once"] = 1,
        ["aches"] = 1,
        ["ache"] = 1,
        ["headache"] = 2,
        ["headaches"] = 2,
        ["aged"] = 1,
        ["statement"] = 2,
        ["movement"] = 2,
        ["treatments"] = 2,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ByWord = Exceptions.GetAlternateLookup<ReadOnlySpan<char>>();

    public static int Count(ReadOnlySpan<char> word)
    {
        var dash = word.IndexOf('-');
        if (dash >= 0) return Math.Max(1, (dash > 0 ? Count(word[..dash]) : 0) + (dash + 1 < word.Length ? Count(word[(dash + 1)..]) : 0));
        if (ByWord.TryGetValue(word, out var known)) return known;
        var count = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (IsVowel(word, i) && (i == 0 || !IsVowel(word, i - 1) || AreSpokenApart(word, i))) count++;
        }
        return Math.Max(1, count - CountSilent(word));
    }

    private static bool IsVowel(ReadOnlySpan<char> word, int at) => char.ToLowerInvariant(word[at]) switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => true,
        'y' => at > 0,
        _ => false,
    };

    /// <summary>The vowel at a place and the one before it: "radio", "serious", "fluoride", "trying"; but not "nation" and "special".</summary>
    private static bool AreSpokenApart(ReadOnlySpan<char> word, int at)
    {
        var (before, here) = (char.ToLowerInvariant(word[at - 1]), char.ToLowerInvariant(word[at]));
        var soft = at >= 2 && char.ToLowerInvariant(word[at - 2]) is 't' or 's' or 'c' or 'g' or 'x';
        return (before, here) switch
        {
            ('i', 'a') or ('i', 'o') or ('i', 'u') => !soft,
            ('y', 'i') or ('e', 'o') or ('u', 'o') => true,
            ('u', 'a') => at >= 2 && char.ToLowerInvariant(word[at - 2]) is not ('q' or 'g'),
            _ => false,
        };
    }

    /// <summary>"Made", "makes" and "used"; but "little", "boxes" and "needed" keep theirs.</summary>
    private static int CountSilent(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return 0;
        var end = word.Length;
        if (char.ToLowerInvariant(word[^1]) is 's' or 'd' && char.ToLowerInvariant(word[^2]) == 'e')
        {
            var before = char.ToLowerInvariant(word[^3]);
            var isSpoken = char.ToLowerInvariant(word[^1]) == 'd' ? before is 't' or 'd' : before is 's' or 'x' or 'z' or 'c' or 'g' or 'h';
            if (isSpoken) return 0;
            end--;
        }
        if (char.ToLowerInvariant(word[end - 1]) != 'e' || end < 3 || IsVowel(word, end - 2)) return 0;
        return char.ToLowerInvariant(word[end - 2]) == 'l' && !IsVowel(word, end - 3) ? 0 : 1;
    }
}

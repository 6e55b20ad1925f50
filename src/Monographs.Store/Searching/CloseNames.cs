using System.Collections.Immutable;
using System.Numerics;
using Monographs.Content.Names;

namespace Monographs.Store.Searching;

/// <summary>
/// Finds the names within a few slips of what was typed. A slip takes at most one letter away from those that a name is made of and brings at most
/// one, so comparing these, in a few instructions, leaves one name in a hundred to be compared letter by letter.
/// </summary>
internal sealed class CloseNames
{
    private const int MinLength = 3;
    private const int MinLengthOfABeginning = 5;

    private const int SecondLetters = 26;
    private const ulong FirstLetters = (1UL << SecondLetters) - 1;

    /// <summary>By length, so that only those are looked at that can be near.</summary>
    private readonly ImmutableArray<IndexedName> _names;

    /// <summary>What each name is made of, side by side: most are passed over without being looked up.</summary>
    private readonly ulong[] _letters;

    /// <summary>Where the names of each length begin; one more for the end.</summary>
    private readonly int[] _starts;

    public CloseNames(IEnumerable<IndexedName> names)
    {
        _names = [.. names.OrderBy(name => name.Key.Length)];
        _letters = [.. _names.Select(name => LettersOf(name.Key))];
        _starts = new int[(_names.IsEmpty ? 0 : _names[^1].Key.Length) + 2];
        foreach (var name in _names) _starts[name.Key.Length + 1]++;
        for (var length = 1; length < _starts.Length; length++) _starts[length] += _starts[length - 1];
    }

    /// <summary>One slip for up to 4 letters, two up to 8, three beyond; the closest first. Exact names are not among them.</summary>
    public IEnumerable<IndexedName> Find(string key)
    {
        if (key.Length < MinLength) return [];
        var reach = key.Length <= 4 ? 1 : key.Length <= 8 ? 2 : 3;
        var (letters, distance) = (LettersOf(key), new EditDistance(key));
        var close = new List<(int Distance, IndexedName Name)>();
        var (from, to) = (StartOf(key.Length - reach), StartOf(key.Length + reach + 1));
        for (var i = from; i < to; i++)
        {
            if (BitOperations.PopCount(letters & ~_letters[i]) > reach || BitOperations.PopCount(_letters[i] & ~letters) > reach) continue;
            var apart = distance.To(_names[i].Key);
            if (apart > 0 && apart <= reach) close.Add((apart, _names[i]));
        }
        return InOrder(close, key);
    }

    /// <summary>Names of which only the beginning has been typed, with a slip in it.</summary>
    public IEnumerable<IndexedName> FindBegun(string key)
    {
        if (key.Length < MinLengthOfABeginning) return [];
        var reach = key.Length <= 8 ? 1 : 2;
        var (letters, distance) = (LettersOf(key), new EditDistance(key));
        var close = new List<(int Distance, IndexedName Name)>();
        for (var i = StartOf(key.Length); i < _letters.Length; i++)
        {
            if (BitOperations.PopCount(letters & ~_letters[i]) > reach) continue;
            var name = _names[i].Key;
            // Letters further on are too many slips away.
            var apart = distance.ToBeginning(name.AsSpan(0, Math.Min(name.Length, key.Length + reach)));
            if (apart > 0 && apart <= reach) close.Add((apart, _names[i]));
        }
        return InOrder(close, key);
    }

    private int StartOf(int length) => _starts[Math.Min(length, _starts.Length - 1)];

    /// <summary>Slips are rare at the beginning of a word.</summary>
    private static IEnumerable<IndexedName> InOrder(List<(int Distance, IndexedName Name)> close, string key) => close
        .OrderBy(each => each.Distance).ThenByDescending(each => each.Name.Key.AsSpan().CommonPrefixLength(key)).ThenBy(each => Math.Abs(each.Name.Key.Length - key.Length))
        .ThenBy(each => each.Name.Key, StringComparer.Ordinal).Select(each => each.Name);

    /// <summary>A bit for each letter that is there, another where it is there twice; one for each digit, and two for all else.</summary>
    private static ulong LettersOf(string key)
    {
        var letters = 0UL;
        foreach (var c in key)
        {
            var letter = 1UL << (c is >= 'a' and <= 'z' ? c - 'a' : char.IsAsciiDigit(c) ? SecondLetters + 26 + c - '0' : SecondLetters + 36 + (c % 2));
            letters |= (letters & letter & FirstLetters) == 0 ? letter : letter << SecondLetters;
        }
        return letters;
    }
}

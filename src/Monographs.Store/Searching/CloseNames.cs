using System.Collections.Immutable;
using System.Numerics;
using Monographs.Content.Names;

namespace Monographs.Store.Searching;

/// <summary>
/// Finds the names within a few slips of what was typed. A slip changes at most two letters of the set that a name is made of,
/// so comparing sets, in one instruction each, leaves a small part of all names to be compared letter by letter.
/// </summary>
internal sealed class CloseNames
{
    private const int MinLength = 3;
    private const int MinLengthOfABeginning = 5;

    /// <summary>With what is compared first side by side: most names are passed over without being looked up.</summary>
    private readonly ImmutableArray<(ulong Letters, int Length, IndexedName Name)> _names;

    public CloseNames(IEnumerable<IndexedName> names) => _names = [.. names.Select(name => (LettersOf(name.Key), name.Key.Length, name))];

    /// <summary>One slip for up to 4 letters, two up to 8, three beyond; the closest first. Exact names are not among them.</summary>
    public IEnumerable<IndexedName> Find(string key)
    {
        if (key.Length < MinLength) return [];
        var reach = key.Length <= 4 ? 1 : key.Length <= 8 ? 2 : 3;
        var (letters, distance) = (LettersOf(key), new EditDistance(key));
        var close = new List<(int Distance, IndexedName Name)>();
        foreach (var (others, length, name) in _names)
        {
            if (Math.Abs(length - key.Length) > reach || BitOperations.PopCount(letters ^ others) > 2 * reach) continue;
            var apart = distance.To(name.Key);
            if (apart > 0 && apart <= reach) close.Add((apart, name));
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
        foreach (var (others, length, name) in _names)
        {
            if (length < key.Length || BitOperations.PopCount(letters & ~others) > reach) continue;
            var apart = distance.ToBeginning(name.Key);
            if (apart > 0 && apart <= reach) close.Add((apart, name));
        }
        return InOrder(close, key);
    }

    /// <summary>Slips are rare at the beginning of a word.</summary>
    private static IEnumerable<IndexedName> InOrder(List<(int Distance, IndexedName Name)> close, string key) => close
        .OrderBy(each => each.Distance).ThenByDescending(each => each.Name.Key.AsSpan().CommonPrefixLength(key)).ThenBy(each => Math.Abs(each.Name.Key.Length - key.Length))
        .ThenBy(each => each.Name.Key, StringComparer.Ordinal).Select(each => each.Name);

    private static ulong LettersOf(string key)
    {
        var letters = 0UL;
        foreach (var c in key) letters |= 1UL << (c is >= 'a' and <= 'z' ? c - 'a' : char.IsAsciiDigit(c) ? 26 + c - '0' : 36 + c % 28);
        return letters;
    }
}

using System.Numerics;

namespace Monographs.Store.Searching;

/// <summary>Ids of sections, a bit for each.</summary>
internal sealed class SectionSet
{
    private const int BitsOfAWord = 64;

    private readonly ulong[] _words;

    public SectionSet(List<int> ids)
    {
        Count = ids.Count;
        _words = new ulong[Count == 0 ? 0 : (ids.Max() / BitsOfAWord) + 1];
        foreach (var id in ids) _words[id / BitsOfAWord] |= 1UL << (id % BitsOfAWord);
    }

    public int Count { get; }

    public int Bytes => _words.Length * sizeof(ulong);

    /// <summary>Those that are in at least so many of the sets, in ascending order.</summary>
    public static IEnumerable<int> FindIn(SectionSet[] sets, int atLeast)
    {
        // Which are in at least none, one, two and so on of the sets gone through.
        var found = new ulong[atLeast + 1];
        var length = sets.Max(set => set._words.Length);
        for (var at = 0; at < length; at++)
        {
            Array.Clear(found);
            found[0] = ulong.MaxValue;
            foreach (var set in sets)
            {
                if (at >= set._words.Length) continue;
                for (var count = atLeast; count > 0; count--) found[count] |= found[count - 1] & set._words[at];
            }
            for (var left = found[atLeast]; left != 0; left &= left - 1) yield return (at * BitsOfAWord) + BitOperations.TrailingZeroCount(left);
        }
    }
}

using DiffPlex;

namespace Monographs.Content.Comparing;

/// <summary>Puts two sequences side by side: what is the same in both, and in between what became what.</summary>
internal static class Alignment
{
    private const char Separator = '\u001e';

    private static readonly Differ Differ = new();

    /// <param name="key">Two items are the same where it is.</param>
    /// <param name="isKin">Whether one became the other.</param>
    /// <returns>Pairs, in order; one side is null for what is only in the other.</returns>
    public static IEnumerable<(T? Before, T? After)> Of<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> key, Func<T, T, bool> isKin)
        where T : class
    {
        var result = Differ.CreateCustomDiffs(Join(before, key), Join(after, key), ignoreWhiteSpace: false, text => text.Split(Separator));
        var (b, a) = (0, 0);
        foreach (var block in result.DiffBlocks)
        {
            for (; a < Math.Min(block.InsertStartB, after.Count) && b < before.Count; a++, b++) yield return (before[b], after[a]);
            var gone = Slice(before, block.DeleteStartA, block.DeleteCountA);
            var come = Slice(after, block.InsertStartB, block.InsertCountB);
            foreach (var pair in Pair(gone, come, isKin)) yield return pair;
            (b, a) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
        }
        for (; a < after.Count && b < before.Count; a++, b++) yield return (before[b], after[a]);
    }

    private static IEnumerable<(T? Before, T? After)> Pair<T>(List<T> gone, List<T> come, Func<T, T, bool> isKin)
        where T : class
    {
        var next = 0;
        foreach (var old in gone)
        {
            var at = next;
            while (at < come.Count && !isKin(old, come[at])) at++;
            if (at == come.Count)
            {
                yield return (old, null);
                continue;
            }
            for (; next < at; next++) yield return (null, come[next]);
            yield return (old, come[next++]);
        }
        for (; next < come.Count; next++) yield return (null, come[next]);
    }

    private static string Join<T>(IEnumerable<T> items, Func<T, string> key) => string.Join(Separator, items.Select(item => key(item).Replace(Separator, ' ')));

    /// <summary>An empty sequence is one empty piece to the differ.</summary>
    private static List<T> Slice<T>(IReadOnlyList<T> items, int start, int count) => [.. items.Skip(start).Take(count)];
}

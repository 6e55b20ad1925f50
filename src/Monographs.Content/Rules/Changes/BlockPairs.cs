using System.Collections.Immutable;
using Monographs.Content.Comparing;

namespace Monographs.Content.Rules.Changes;

/// <summary>A block and what became of it; one side is null for what is only in the other.</summary>
internal sealed record BlockPair(TextBlock? Was, TextBlock? Now)
{
    /// <summary>Either of the two.</summary>
    public TextBlock Block => (Now ?? Was)!;
}

/// <summary>Which block became which. What is the same is found first, wherever in its section it stands, so that an order that changed changes nothing.</summary>
internal static class BlockPairs
{
    /// <summary>Texts that share so many of their words are one that changed.</summary>
    private const double Kin = 0.4;

    /// <summary>Where more would have to be compared, everything is gone and new: nothing goes unseen by that.</summary>
    private const int MaxComparisons = 200_000;

    public static IEnumerable<BlockPair> Of(ImmutableArray<TextBlock> before, ImmutableArray<TextBlock> after) =>
        after.Concat(before).Select(block => block.Section).Distinct(StringComparer.Ordinal)
            .SelectMany(section => Pair([.. before.Where(block => block.Section == section)], [.. after.Where(block => block.Section == section)]));

    private static IEnumerable<BlockPair> Pair(List<TextBlock> gone, List<TextBlock> come)
    {
        var pairs = new List<BlockPair>();
        Take(block => $"{block.Under}\n{Identity(block)}");
        Take(Identity);
        var kin = gone.Count * (long)come.Count > MaxComparisons ? [] : from was in gone from now in come let nearness = Nearness(was, now) where nearness > 0 orderby nearness descending select new BlockPair(was, now);
        foreach (var pair in kin.ToList())
        {
            if (gone.Contains(pair.Was!, ReferenceEqualityComparer.Instance) && come.Contains(pair.Now!, ReferenceEqualityComparer.Instance)) Add(pair.Was!, pair.Now!);
        }
        return [.. pairs, .. gone.Select(was => new BlockPair(was, null)), .. come.Select(now => new BlockPair(null, now))];

        void Take(Func<TextBlock, string> key)
        {
            var open = come.GroupBy(key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => new Queue<TextBlock>(group), StringComparer.Ordinal);
            foreach (var was in gone.ToList())
            {
                if (open.GetValueOrDefault(key(was)) is { Count: > 0 } same) Add(was, same.Dequeue());
            }
        }

        void Add(TextBlock was, TextBlock now)
        {
            pairs.Add(new(was, now));
            gone.RemoveAll(block => ReferenceEquals(block, was));
            come.RemoveAll(block => ReferenceEquals(block, now));
        }
    }

    private static string Identity(TextBlock block) => $"{block.Kind} {block.Dose is null} {block.Text}";

    /// <summary>How likely it is that one became the other; 0 where it did not.</summary>
    private static double Nearness(TextBlock was, TextBlock now)
    {
        if (was.Kind != now.Kind || was.Dose is null != now.Dose is null) return 0;
        if (was.Kind is TextBlockKind.Fact) return was.Under == now.Under ? 1 : 0;
        var likeness = WordComparer.Similarity(was.Text, now.Text);
        if (was.Dose is { } before && now.Dose is { } after)
        {
            // With another setting and another population it is another row, even if the dose is the same.
            var (setting, population) = (Share(before.Setting, after.Setting), Share(before.Population, after.Population));
            return before.Setting == after.Setting || (setting >= 0.5 && population >= 0.5) ? 2 * setting + population + likeness : 0;
        }
        if (was.Kind is not TextBlockKind.Row) return likeness >= Kin ? likeness : 0;
        return was.Cells[0] == now.Cells[0] ? 1 + likeness : Share(was.Cells[0], now.Cells[0]) >= 0.5 && likeness >= Kin ? likeness : 0;
    }

    /// <summary>How much of the shorter text is in the other too.</summary>
    private static double Share(string? one, string? other)
    {
        var (first, second) = (Words(one), Words(other));
        return first.SetEquals(second) ? 1 : first.Intersect(second, StringComparer.Ordinal).Count() / (double)Math.Max(1, Math.Min(first.Count, second.Count));
    }

    private static HashSet<string> Words(string? text) => [.. (text ?? "").ToUpperInvariant().Split([' ', ',', ':', ';', '(', ')'], StringSplitOptions.RemoveEmptyEntries)];
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DiffPlex;

namespace Monographs.Content.Comparing;

/// <summary>Compares texts word by word. A number is one word with its decimals, so that "1.25" never shows as "1." and a new "5".</summary>
public static partial class WordComparer
{
    /// <summary>Longer texts that differ are shown whole, one after the other: comparing them could take seconds.</summary>
    private const int MaxLength = 20_000;

    private static readonly Differ Differ = new();

    public static Fate FateOf(string before, string after) => before == after ? Fate.Same : before.Length == 0 ? Fate.Added : after.Length == 0 ? Fate.Removed : Fate.Changed;

    public static ImmutableArray<WordRun> Compare(string before, string after)
    {
        if (before == after) return Whole(Fate.Same, after);
        if (before.Length == 0 || after.Length == 0 || before.Length + after.Length > MaxLength) return [.. Whole(Fate.Removed, before), .. Whole(Fate.Added, after)];
        var runs = new List<WordRun>();
        var result = Differ.CreateCustomDiffs(before, after, ignoreWhiteSpace: false, text => [.. Word().Matches(text).Select(match => match.Value)]);
        var (old, now) = (result.PiecesOld, result.PiecesNew);
        var at = 0;
        foreach (var block in result.DiffBlocks)
        {
            Add(runs, Fate.Same, now, at, block.InsertStartB);
            Add(runs, Fate.Removed, old, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA);
            Add(runs, Fate.Added, now, block.InsertStartB, block.InsertStartB + block.InsertCountB);
            at = block.InsertStartB + block.InsertCountB;
        }
        Add(runs, Fate.Same, now, at, now.Length);
        return [.. CloseGaps(runs)];
    }

    /// <summary>How much of the longer text the two share, from 0 to 1.</summary>
    public static double Similarity(string before, string after)
    {
        var (old, now) = (Word().Matches(before).Select(match => match.Value).Where(IsWord).ToList(), Word().Matches(after).Select(match => match.Value).Where(IsWord).ToList());
        var counts = old.CountBy(word => word).ToDictionary(StringComparer.Ordinal);
        var shared = 0;
        foreach (var word in now)
        {
            if (counts.GetValueOrDefault(word) == 0) continue;
            counts[word]--;
            shared++;
        }
        return shared / (double)Math.Max(1, Math.Max(old.Count, now.Count));
    }

    private static bool IsWord(string text) => char.IsLetterOrDigit(text[0]);

    private static ImmutableArray<WordRun> Whole(Fate fate, string text) => text.Length == 0 ? [] : [new(fate, text)];

    private static void Add(List<WordRun> runs, Fate fate, IReadOnlyList<string> words, int from, int to)
    {
        if (to > from) runs.Add(new(fate, string.Concat(words.Skip(from).Take(to - from))));
    }

    /// <summary>Words that were replaced one by one, with only spaces the same between them, read better as one replacement.</summary>
    private static IEnumerable<WordRun> CloseGaps(List<WordRun> runs)
    {
        var (removed, added) = ("", "");
        for (var i = 0; i < runs.Count; i++)
        {
            var run = runs[i];
            if (run.Fate is Fate.Removed) removed += run.Text;
            else if (run.Fate is Fate.Added) added += run.Text;
            else if (removed.Length > 0 && added.Length > 0 && i + 1 < runs.Count && string.IsNullOrWhiteSpace(run.Text)) (removed, added) = (removed + run.Text, added + run.Text);
            else
            {
                foreach (var each in Whole(Fate.Removed, removed).AddRange(Whole(Fate.Added, added))) yield return each;
                (removed, added) = ("", "");
                yield return run;
            }
        }
        foreach (var each in Whole(Fate.Removed, removed).AddRange(Whole(Fate.Added, added))) yield return each;
    }

    [GeneratedRegex(@"\s+|[\p{L}\p{N}](?:[\p{L}\p{N}/%'\u2019-]|[.,](?=\p{N}))*|.", RegexOptions.CultureInvariant | RegexOptions.Singleline, 5000)]
    private static partial Regex Word();
}

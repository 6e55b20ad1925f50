using System.Collections.Immutable;
using Monographs.Content.Files;
using Monographs.Content.Reading;

namespace Monographs.Content.Comparing;

/// <summary>Compares two texts of one monograph as a reader would: facts, sections, tables and references.</summary>
public static class MonographComparer
{
    /// <summary>Blocks that share so many of their words are one block that changed.</summary>
    private const double Kin = 0.4;

    /// <returns>Null where one of them is no text that can be read.</returns>
    public static MonographComparison? Compare(ContentFile before, ContentFile after)
    {
        var reader = new ContentReader(ContentLibrary.Load([]));
        if (reader.FindSyntax(before) is not { } old || reader.FindSyntax(after) is not { } now) return null;
        var pairs = Pair(SectionBlocks.Of(old), SectionBlocks.Of(now)).ToList();
        var sections = pairs.Select(pair => Compare(pair.Before, pair.After)).ToList();
        return new(
            Compare(FactTexts.Of(old.FrontMatter.Model), FactTexts.Of(now.FrontMatter.Model)),
            [.. sections.Where(section => section.Fate is not Fate.Same)],
            [.. sections.Where(section => section.Fate is Fate.Same && section.Key != "notices").Select(section => section.Title)],
            Compare(FactTexts.Of(old.FrontMatter), FactTexts.Of(now.FrontMatter)));
    }

    /// <summary>In the order of the later version; what is only in the earlier one comes last.</summary>
    private static IEnumerable<(ComparedSection? Before, ComparedSection? After)> Pair(ImmutableArray<ComparedSection> before, ImmutableArray<ComparedSection> after) =>
        after.Select(section => (before.FirstOrDefault(other => other.Key == section.Key), (ComparedSection?)section))
            .Concat(before.Where(section => after.All(other => other.Key != section.Key)).Select(section => ((ComparedSection?)section, (ComparedSection?)null)));

    private static SectionComparison Compare(ComparedSection? before, ComparedSection? after)
    {
        var (key, title) = ((after ?? before)!.Key, (after ?? before)!.Title);
        if (before is not null && after is not null && before.Blocks.Select(block => block.Fingerprint).SequenceEqual(after.Blocks.Select(block => block.Fingerprint), StringComparer.Ordinal)) return new(key, title, Fate.Same, []);
        var blocks = Alignment.Of(before?.Blocks ?? [], after?.Blocks ?? [], block => block.Fingerprint, IsKin).Select(pair => Compare(pair.Before, pair.After)).ToList();
        return new(key, title, before is null ? Fate.Added : after is null ? Fate.Removed : Fate.Changed, [.. WithHeadings(blocks)]);
    }

    private static bool IsKin(ComparedBlock before, ComparedBlock after) =>
        before.Kind == after.Kind && before.Label == after.Label && (before.Kind is BlockKind.Table
            ? before.Rows.Length > 0 && after.Rows.Length > 0 && before.Rows[0].Intersect(after.Rows[0], StringComparer.OrdinalIgnoreCase).Count() * 2 >= Math.Max(before.Rows[0].Length, after.Rows[0].Length)
            : WordComparer.Similarity(before.Text, after.Text) >= Kin);

    private static BlockComparison Compare(ComparedBlock? before, ComparedBlock? after)
    {
        var block = (after ?? before)!;
        if (block.Kind is BlockKind.Table) return TableComparer.Compare(before, after);
        var (old, now) = (before?.Text ?? "", after?.Text ?? "");
        var fate = before is null ? Fate.Added : after is null ? Fate.Removed : WordComparer.FateOf(old, now);
        return new TextComparison(block.Label, fate, WordComparer.Compare(old, now), block.Kind is BlockKind.Heading, block.Kind is BlockKind.Item);
    }

    /// <summary>What changed, and above it the heading that it stands under.</summary>
    private static IEnumerable<BlockComparison> WithHeadings(List<BlockComparison> blocks)
    {
        BlockComparison? heading = null;
        foreach (var block in blocks)
        {
            if (block is TextComparison { IsHeading: true, Fate: Fate.Same }) heading = block;
            else if (block.Fate is not Fate.Same)
            {
                if (heading is not null && block is not TextComparison { IsHeading: true }) yield return heading;
                heading = null;
                yield return block;
            }
        }
    }

    private static ImmutableArray<TextComparison> Compare(Dictionary<string, string> before, Dictionary<string, string> after) =>
    [
        .. after.Keys.Union(before.Keys, StringComparer.Ordinal).Select(name => (name, Old: before.GetValueOrDefault(name, ""), Now: after.GetValueOrDefault(name, ""))).Where(each => each.Old != each.Now)
            .Select(each => new TextComparison(each.name, WordComparer.FateOf(each.Old, each.Now), WordComparer.Compare(each.Old, each.Now))),
    ];
}

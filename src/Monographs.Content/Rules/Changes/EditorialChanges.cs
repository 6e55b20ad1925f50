namespace Monographs.Content.Rules.Changes;

public sealed class EditorialChanges : ChangeRule
{
    public override string Id => "META-003";

    public override string Title => "A change of a number, a unit, a negation, a direction, a bound or a name, of a dose row, or of what a list advises, is called clinical or safety, never editorial.";

    public override string Cause => "\"Do not take\" without its \"not\" is one word less, and nobody reviews an editorial change.";

    public override string Example => "Change: editorial, and \"not\" is gone";

    public override string Cure => "Write 'Change: clinical' or 'Change: safety' into the message of the commit, so that a second person reviews it.";

    public override string Source => "House style, change feed.";

    public override bool IsOfEachCommit => true;

    private const int MaxQuoted = 120;

    public override IEnumerable<Finding> Check(MonographChange change)
    {
        if (change.UnknownKind is { } word) yield return Find(change, SourceSpan.None, $"'Change: {word}' names no kind of change. Write 'Change: clinical', 'Change: safety' or 'Change: editorial'.");
        if (change is not { Kind: ChangeKind.Editorial or null, Before: not null, After: not null }) yield break;
        var (called, level) = change.Kind is null ? ("does not say its kind", FindingLevel.Warning) : ("is called editorial", FindingLevel.Error);
        string[] names = [.. NamesOf(change.Before).Concat(NamesOf(change.After)).Where(name => name.Length > 2).Distinct(StringComparer.OrdinalIgnoreCase)];
        foreach (var section in change.Pairs.GroupBy(pair => pair.Block.Section))
        {
            var pairs = section.Where(pair => IsOfMeaning(pair, names)).ToList();
            // A paragraph that was split in two, or two that were joined, say what they said.
            if (TextFacts.AreSame(FactsOf(pairs.Select(pair => pair.Was)), FactsOf(pairs.Select(pair => pair.Now)))) pairs.RemoveAll(pair => IsProse(pair) && !SaysOthers(pair, names));
            // A whole section that is new, or gone, is one change.
            if (section.All(pair => pair.Was is null) || section.All(pair => pair.Now is null)) pairs = [.. pairs.Take(1)];
            foreach (var pair in pairs) yield return Find(change, change.PlaceOf(pair), $"'{pair.Block.Title}' {Describe(pair)} in a change that {called}. {Quote(pair)} {Cure}", level);
        }
    }

    private static bool IsOfMeaning(BlockPair pair, string[] names) => pair switch
    {
        { Was: { } was, Now: { } now } => !TextFacts.AreSame(was.Facts, now.Facts) || SaysOthers(pair, names) || (was.Dose is { } before && now.Dose is { } after && DoseChanges.Compare(before, after).Any()),
        _ => pair.Block.IsAdvice || !pair.Block.Facts.IsEmpty,
    };

    /// <summary>Whether another half of a sentence is denied, or another of the names stands in it: not every brand has the stem of a drug.</summary>
    private static bool SaysOthers(BlockPair pair, string[] names) => pair is { Was: { } was, Now: { } now }
        && (TextFacts.DenyOthers(was.Text, now.Text) || Array.Exists(names, name => Count(was.Text, name) != Count(now.Text, name)));

    private static int Count(string text, string name)
    {
        var count = 0;
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.OrdinalIgnoreCase)) count++;
        return count;
    }

    private static IEnumerable<string> NamesOf(Monograph? monograph) => monograph is null ? []
        : [monograph.FrontMatter.Title, .. monograph.FrontMatter.Names.Brands, .. monograph.FrontMatter.Names.Codes, .. monograph.FrontMatter.NotSameAs.Select(other => other.Name)];

    private static bool IsProse(BlockPair pair) => pair.Block.Kind is TextBlockKind.Text;

    private static IEnumerable<TextFact> FactsOf(IEnumerable<TextBlock?> blocks) => blocks.OfType<TextBlock>().Where(block => block.Kind is TextBlockKind.Text).OrderBy(block => block.Span.Start).SelectMany(block => block.Facts);

    private static string Describe(BlockPair pair)
    {
        if (pair.Was is null) return "has something new";
        if (pair.Now is null) return "lacks what it said";
        var gone = string.Join(", ", TextFacts.Less(pair.Was.Facts, pair.Now.Facts).Distinct());
        var added = string.Join(", ", TextFacts.Less(pair.Now.Facts, pair.Was.Facts).Distinct());
        return gone.Length > 0 && added.Length > 0 ? $"lost '{gone}' and gained '{added}'" : gone.Length > 0 ? $"lost '{gone}'" : added.Length > 0 ? $"gained '{added}'" : "says something else";
    }

    /// <summary>Old and new side by side; of long ones, the part around the first word that differs.</summary>
    private static string Quote(BlockPair pair)
    {
        var (was, now) = (TextOf(pair.Was, pair.Now), TextOf(pair.Now, pair.Was));
        var from = Math.Max(0, was.AsSpan().CommonPrefixLength(now) - MaxQuoted / 2);
        return string.Join(' ', new[] { ("Was", was), ("Now", now) }.Where(each => each.Item2.Length > 0).Select(each => $"{each.Item1}: '{Cut(each.Item2, from)}'."));
    }

    private static string Cut(string text, int from)
    {
        if (text.Length <= MaxQuoted) return text;
        var start = from == 0 ? 0 : text.LastIndexOf(' ', from) + 1;
        var rest = text[start..];
        var end = rest.Length <= MaxQuoted ? rest.Length : rest.LastIndexOf(' ', MaxQuoted) is > 0 and var space ? space : MaxQuoted;
        return (start > 0 ? "…" : "") + rest[..end] + (end < rest.Length ? "…" : "");
    }

    /// <summary>With its heading where that is what changed.</summary>
    private static string TextOf(TextBlock? block, TextBlock? other) => block is null ? "" : block.Under.Length > 0 && block.Under != other?.Under ? $"{block.Under}: {block.Text}" : block.Text;
}

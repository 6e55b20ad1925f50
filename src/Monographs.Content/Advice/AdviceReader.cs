using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Monographs.Content.Text;

namespace Monographs.Content.Advice;

/// <summary>Which of the two lists an item belongs to.</summary>
internal enum AdviceKind
{
    None,
    Do,
    DoNot,
}

/// <summary>Finds a heading "Do" or "Do not" with its list, or one list under "Do's and don'ts" whose items say which they are.</summary>
internal static partial class AdviceReader
{
    /// <summary>Takes the advice that begins at <paramref name="index"/> out of the blocks; null where none begins there.</summary>
    public static AdviceBlock? Take(List<Block> blocks, int index)
    {
        var (doItems, doNotItems) = (new List<ListItemBlock>(), new List<ListItemBlock>());
        var start = index;
        while (index + 1 < blocks.Count && blocks[index] is HeadingBlock heading && blocks[index + 1] is ListBlock list)
        {
            var title = PlainText.Of(heading);
            var kind = KindOf(title);
            if (kind is AdviceKind.Do) doItems.AddRange(list.OfType<ListItemBlock>());
            else if (kind is AdviceKind.DoNot) doNotItems.AddRange(list.OfType<ListItemBlock>());
            else if (Both().IsMatch(title) && list.All(item => FirstLiteral(item) is { } literal && ItemPrefix().IsMatch(literal.Content.ToString())))
            {
                foreach (var item in list.OfType<ListItemBlock>()) (TakePrefix(item) ? doItems : doNotItems).Add(item);
            }
            else break;
            index += 2;
        }
        if (index == start) return null;

        var advice = new AdviceBlock { DoCount = doItems.Count, Span = new(blocks[start].Span.Start, blocks[index - 1].Span.End), Line = blocks[start].Line };
        foreach (var item in doItems.Concat(doNotItems))
        {
            item.Parent?.Remove(item);
            advice.Add(item);
        }
        blocks.RemoveRange(start, index - start);
        blocks.Insert(start, advice);
        return advice;
    }

    /// <summary>Which list a heading begins.</summary>
    public static AdviceKind KindOf(string title) => Do().IsMatch(title) ? AdviceKind.Do : DoNot().IsMatch(title) ? AdviceKind.DoNot : AdviceKind.None;

    /// <summary>Removes "DO" or "DON'T" from the item's beginning; true for "DO".</summary>
    private static bool TakePrefix(ListItemBlock item)
    {
        var literal = FirstLiteral(item)!;
        var match = ItemPrefix().Match(literal.Content.ToString());
        literal.Content = new StringSlice(literal.Content.Text, literal.Content.Start + match.Length, literal.Content.End);
        return !match.Groups["not"].Success;
    }

    private static LiteralInline? FirstLiteral(Block item) => ((ContainerBlock)item).FirstOrDefault() is ParagraphBlock { Inline.FirstChild: LiteralInline literal } ? literal : null;

    [GeneratedRegex(@"^do(['\u2019]?s)?\s*:?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Do();

    [GeneratedRegex(@"^(do not|don['\u2019]?t['\u2019]?s?)\s*:?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex DoNot();

    [GeneratedRegex(@"\bdo['\u2019]?s and don['\u2019]?t['\u2019]?s\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Both();

    [GeneratedRegex(@"^(?:DO(?<not>\s+NOT|N['\u2019]T)?|Do(?<not>\s+not|n['\u2019]t)?)\b:?\s+", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex ItemPrefix();
}

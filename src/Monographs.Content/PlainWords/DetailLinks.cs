using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Monographs.Content.PlainWords;

/// <summary>
/// The links at the end of a statement in plain words, such as <c>[Most serious](#most-serious)</c>: they name the detail that the
/// statement stands for and are none of its words.
/// </summary>
internal static class DetailLinks
{
    /// <summary>In the order of the text; empty where the statement stands for the whole detail of its section.</summary>
    public static ImmutableArray<LinkInline> Of(LeafBlock statement)
    {
        var links = ImmutableArray.CreateBuilder<LinkInline>();
        for (var inline = statement.Inline?.LastChild; inline is not null; inline = inline.PreviousSibling)
        {
            if (inline is LinkInline { IsImage: false } link && link.Url?.StartsWith('#') == true) links.Insert(0, link);
            else if (inline is not LineBreakInline && !(inline is LiteralInline between && IsSeparator(between.Content.AsSpan()))) break;
        }
        return links.ToImmutable();
    }

    /// <summary>Takes the links out of a statement, and puts one inline with all of them behind its words.</summary>
    public static void Gather(LeafBlock statement)
    {
        var links = Of(statement);
        if (links.IsEmpty) return;
        while (statement.Inline!.LastChild is { } last && last != links[0]) last.Remove();
        links[0].Remove();
        if (statement.Inline.LastChild is LiteralInline words) words.Content.TrimEnd();
        statement.Inline.AppendChild(new DetailLinksInline { Links = links });
    }

    private static bool IsSeparator(ReadOnlySpan<char> text) => text.Trim(" ,;") is "" or "and";
}

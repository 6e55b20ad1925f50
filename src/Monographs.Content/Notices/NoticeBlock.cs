using Markdig.Extensions.Alerts;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Monographs.Content.Citations;
using Monographs.Content.Text;

namespace Monographs.Content.Notices;

/// <summary>An alert block of ours: its title taken out of the first line, its text as children.</summary>
internal sealed class NoticeBlock() : ContainerBlock(null)
{
    public required NoticeKind Kind { get; init; }

    public required string Title { get; init; }

    public required string Anchor { get; init; }

    public static NoticeBlock From(AlertBlock alert, Slugger slugger)
    {
        var kind = KindOf(alert);
        var title = TakeTitle(alert);
        var block = new NoticeBlock { Kind = kind, Title = title, Anchor = slugger.Make(title, kind.ToString().ToLowerInvariant()), Span = alert.Span, Line = alert.Line, Column = alert.Column };
        foreach (var child in alert.ToList())
        {
            alert.Remove(child);
            block.Add(child);
        }
        return block;
    }

    public static NoticeKind KindOf(AlertBlock alert) => alert.Kind.ToString().ToUpperInvariant() switch
    {
        "BOXED" => NoticeKind.Boxed,
        "WARNING" or "CAUTION" => NoticeKind.Warning,
        "CORRECTION" => NoticeKind.Correction,
        _ => NoticeKind.Note,
    };

    /// <summary>A strong text alone on the first line is the title.</summary>
    public static EmphasisInline? FindTitle(ContainerInline line)
    {
        var first = line.FirstChild;
        while (first is LineBreakInline or LiteralInline { Content.Length: 0 }) first = first.NextSibling;
        // A title is only words: a citation in it would be lost.
        return first is EmphasisInline { DelimiterCount: 2, NextSibling: null or LineBreakInline } strong && !strong.Descendants<CitationInline>().Any() ? strong : null;
    }

    private static string TakeTitle(AlertBlock alert)
    {
        if (alert.FirstOrDefault() is not ParagraphBlock { Inline: { } line } paragraph || FindTitle(line) is not { } strong) return "";
        while (line.FirstChild != strong) line.FirstChild!.Remove();
        var title = PlainText.Of(strong);
        strong.NextSibling?.Remove();
        strong.Remove();
        if (line.FirstChild is null) alert.Remove(paragraph);
        return title;
    }
}

internal sealed class NoticeRenderer : HtmlObjectRenderer<NoticeBlock>
{
    protected override void Write(HtmlRenderer renderer, NoticeBlock obj)
    {
        var kind = obj.Kind is NoticeKind.Boxed ? "boxed-warning" : $"notice {obj.Kind.ToString().ToLowerInvariant()}";
        renderer.Write($"<div class=\"{kind}\" id=\"{obj.Anchor}\">");
        WriteTitle(renderer, obj);
        renderer.WriteChildren(obj);
        renderer.WriteLine("</div>");
    }

    /// <summary>The kind in words before the title: nothing is told by color alone.</summary>
    private static void WriteTitle(HtmlRenderer renderer, NoticeBlock notice)
    {
        var kind = notice.Kind switch { NoticeKind.Boxed => "Boxed warning", NoticeKind.Note => "", _ => notice.Kind.ToString() };
        var title = notice.Title.StartsWith(kind, StringComparison.OrdinalIgnoreCase) ? notice.Title : $"{kind}: {notice.Title}".TrimEnd(' ', ':');
        if (title.Length > 0) renderer.Write("<strong>").WriteEscape(title).WriteLine("</strong>");
    }
}

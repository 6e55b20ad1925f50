using Monographs.Content.Notices;

namespace Monographs.Web.Pages;

/// <summary>A notice before the text of a monograph.</summary>
/// <param name="Title">With the kind in words, since color alone tells nothing; empty for words that an editor left there without a title.</param>
/// <param name="Html">Finished, without the title.</param>
public sealed record NoticeEntry(string CssClass, string Anchor, string Title, string Html)
{
    public static NoticeEntry Of(Notice notice)
    {
        var (style, kind) = notice.Kind switch
        {
            NoticeKind.Boxed => ("boxed-warning", "Boxed warning"),
            NoticeKind.Warning => ("notice warning", "Warning"),
            NoticeKind.Correction => ("notice correction", "Correction"),
            _ => ("notice note", ""),
        };
        var title = notice.Title.StartsWith(kind, StringComparison.OrdinalIgnoreCase) ? notice.Title : $"{kind}: {notice.Title}".TrimEnd(' ', ':');
        return new(style, notice.Anchor, title, notice.Html);
    }
}

using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Monographs.Content.Citations;
using Monographs.Content.Text;

namespace Monographs.Content.Links;

/// <summary>Writes a link whose address is allowed; of any other, and of an image, only the words.</summary>
internal sealed class LinkRenderer(string from) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        // A link inside a link is none: the citation is kept.
        var href = obj.IsImage || obj.Descendants<CitationInline>().Any() ? null : ContentLink.Resolve(from, obj.GetDynamicUrl?.Invoke() ?? obj.Url ?? "").Href;
        if (href is not null) renderer.Write("<a href=\"").WriteEscape(href).Write("\">");
        renderer.WriteChildren(obj);
        if (href is not null) renderer.Write("</a>");
    }
}

internal sealed class AutolinkRenderer(string from) : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
    {
        var href = ContentLink.Resolve(from, obj.IsEmail ? $"mailto:{obj.Url}" : obj.Url).Href;
        if (href is not null) renderer.Write("<a href=\"").WriteEscape(href).Write("\">");
        LiteralRenderer.Write(renderer, obj.Url);
        if (href is not null) renderer.Write("</a>");
    }
}

using System.Collections.Immutable;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using Monographs.Content.Text;

namespace Monographs.Content.PlainWords;

/// <summary>The way from a statement in plain words to its detail, behind its words.</summary>
internal sealed class DetailLinksInline : LeafInline
{
    public required ImmutableArray<LinkInline> Links { get; init; }
}

internal sealed class DetailLinksRenderer : HtmlObjectRenderer<DetailLinksInline>
{
    protected override void Write(HtmlRenderer renderer, DetailLinksInline obj)
    {
        renderer.Write(" <span class=\"to-detail\">");
        foreach (var link in obj.Links) renderer.Write("<a href=\"").WriteEscape(link.Url!).Write("\">").WriteEscape(PlainText.Of(link)).Write("</a> ");
        renderer.Write("</span>");
    }
}

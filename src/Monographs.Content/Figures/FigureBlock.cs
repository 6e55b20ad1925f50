using System.Net;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Monographs.Content.Figures;

/// <summary>A paragraph that is nothing but an image of a figure.</summary>
internal sealed class FigureBlock() : LeafBlock(null)
{
    public required Figure Figure { get; init; }

    /// <summary>Of its title on the page.</summary>
    public required string Anchor { get; init; }

    public required string TextAnchor { get; init; }

    public required string Alt { get; init; }

    public string? Caption { get; init; }
}

internal sealed class FigureRenderer : HtmlObjectRenderer<FigureBlock>
{
    protected override void Write(HtmlRenderer renderer, FigureBlock obj)
    {
        renderer.Write($"<figure class=\"figure\"><div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"{obj.Anchor}\"><svg viewBox=\"{WebUtility.HtmlEncode(obj.Figure.ViewBox)}\" role=\"img\" aria-labelledby=\"{obj.Anchor}\" aria-describedby=\"{obj.TextAnchor}\">");
        renderer.Write($"<title id=\"{obj.Anchor}\">").WriteEscape(obj.Alt).Write("</title>");
        renderer.Write($"<desc id=\"{obj.TextAnchor}\">").WriteEscape(obj.Figure.Description).Write("</desc>");
        renderer.Write(obj.Figure.Shapes).Write("</svg></div>");
        if (obj.Caption is { Length: > 0 } caption) renderer.Write("<figcaption>").WriteEscape(caption).Write("</figcaption>");
        renderer.WriteLine("</figure>");
    }
}

using System.Net;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Monographs.Content.Text;

namespace Monographs.Content.Figures;

/// <summary>A paragraph that is nothing but an image of a figure.</summary>
internal sealed class FigureBlock() : LeafBlock(null)
{
    public required Figure Figure { get; init; }

    public required string Alt { get; init; }

    public string? Caption { get; init; }
}

internal sealed class FigureRenderer : HtmlObjectRenderer<FigureBlock>
{
    protected override void Write(HtmlRenderer renderer, FigureBlock obj)
    {
        var id = $"figure-{Slugger.Slugify(Path.GetFileNameWithoutExtension(obj.Figure.Path))}";
        renderer.Write($"<figure class=\"figure\"><svg viewBox=\"{WebUtility.HtmlEncode(obj.Figure.ViewBox)}\" role=\"img\" aria-labelledby=\"{id}\" aria-describedby=\"{id}-text\">");
        renderer.Write($"<title id=\"{id}\">").WriteEscape(obj.Alt).Write("</title>");
        renderer.Write($"<desc id=\"{id}-text\">").WriteEscape(obj.Figure.Description).Write("</desc>");
        renderer.Write(obj.Figure.Shapes).Write("</svg>");
        if (obj.Caption is { Length: > 0 } caption) renderer.Write("<figcaption>").WriteEscape(caption).Write("</figcaption>");
        renderer.WriteLine("</figure>");
    }
}

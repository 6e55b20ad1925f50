using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Monographs.Content.Citations;

internal sealed class CitationRenderer : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline obj)
    {
        renderer.Write("<span class=\"cite\">");
        for (var i = 0; i < obj.Keys.Length; i++)
        {
            if (i > 0) renderer.Write(", ");
            var (number, anchor) = i < obj.Targets.Length ? obj.Targets[i] : default;
            if (number == 0) renderer.Write("[@").WriteEscape(obj.Keys[i]).Write("]");
            else renderer.Write($"<a href=\"#ref-{number}\" id=\"{anchor}\" aria-label=\"Reference {number}\">{number}</a>");
        }
        renderer.Write("</span>");
        if (obj.IsUnconfirmed) renderer.Write(" <a class=\"unconfirmed\" href=\"/editorial-policy#unconfirmed\">Unconfirmed</a>");
    }
}

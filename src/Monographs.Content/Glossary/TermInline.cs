using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Monographs.Content.Glossary;

/// <summary>A glossary term where a section first uses it.</summary>
internal sealed class TermInline : LeafInline
{
    public required string Text { get; init; }

    public required string Anchor { get; init; }
}

internal sealed class TermRenderer : HtmlObjectRenderer<TermInline>
{
    protected override void Write(HtmlRenderer renderer, TermInline obj) =>
        renderer.Write($"<a class=\"term\" href=\"/glossary#{obj.Anchor}\">").WriteEscape(obj.Text).Write("</a>");
}

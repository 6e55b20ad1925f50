using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Monographs.Content.Advice;

/// <summary>The do and do-not lists, side by side: its children are list items, first those of "Do".</summary>
internal sealed class AdviceBlock() : ContainerBlock(null)
{
    /// <summary>How many of the children belong to "Do".</summary>
    public required int DoCount { get; init; }

    public IEnumerable<Block> Do => this.Take(DoCount);

    public IEnumerable<Block> DoNot => this.Skip(DoCount);
}

internal sealed class AdviceRenderer : HtmlObjectRenderer<AdviceBlock>
{
    protected override void Write(HtmlRenderer renderer, AdviceBlock obj)
    {
        renderer.Write("<div class=\"do-dont\">");
        WriteList(renderer, "do", "Do", obj.Do);
        WriteList(renderer, "dont", "Do not", obj.DoNot);
        renderer.WriteLine("</div>");
    }

    private static void WriteList(HtmlRenderer renderer, string style, string title, IEnumerable<Block> items)
    {
        if (!items.Any()) return;
        renderer.Write($"<section class=\"{style}\"><h3>{title}</h3><ul role=\"list\">");
        foreach (var item in items)
        {
            renderer.Write("<li>");
            var implicitParagraph = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = ((ContainerBlock)item).Count == 1;
            renderer.WriteChildren((ContainerBlock)item);
            renderer.ImplicitParagraph = implicitParagraph;
            renderer.Write("</li>");
        }
        renderer.Write("</ul></section>");
    }
}

using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Monographs.Content.Advice;
using Monographs.Content.Citations;
using Monographs.Content.Figures;
using Monographs.Content.Glossary;
using Monographs.Content.Links;
using Monographs.Content.Notices;
using Monographs.Content.PlainWords;
using Monographs.Content.SideEffects;
using Monographs.Content.Suppressions;
using Monographs.Content.Tables;
using Monographs.Content.Text;

namespace Monographs.Content.Reading;

/// <summary>
/// The one place that knows Markdig's pipeline: named extensions only, raw HTML shown as text, no generic attributes. Built once, used by many threads.
/// </summary>
internal static class Markup
{
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <exception cref="ArgumentException">Markdig's limit on nesting is passed.</exception>
    public static MarkdownDocument Parse(string body) => Markdown.Parse(body, Pipeline);

    /// <param name="from">The content file, for its relative links.</param>
    public static HtmlRenderer NewRenderer(TextWriter writer, string from)
    {
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        // Ours are notices by now; one in the glossary is a quotation.
        renderer.ObjectRenderers.TryRemove<AlertBlockRenderer>();
        renderer.ObjectRenderers.Replace<LiteralInlineRenderer>(new LiteralRenderer());
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new LinkRenderer(from));
        renderer.ObjectRenderers.Replace<AutolinkInlineRenderer>(new AutolinkRenderer(from));
        renderer.ObjectRenderers.Insert(0, new CitationRenderer());
        renderer.ObjectRenderers.Insert(0, new TermRenderer());
        renderer.ObjectRenderers.Insert(0, new DetailLinksRenderer());
        renderer.ObjectRenderers.Insert(0, new NoticeRenderer());
        renderer.ObjectRenderers.Insert(0, new TableRenderer());
        renderer.ObjectRenderers.Insert(0, new AdviceRenderer());
        renderer.ObjectRenderers.Insert(0, new FigureRenderer());
        renderer.ObjectRenderers.Insert(0, new PeoplePictureRenderer());
        return renderer;
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().DisableHtml().UsePipeTables();
        builder.Extensions.Add(new AlertExtension());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        builder.InlineParsers.Insert(0, new SuppressionInlineParser());
        builder.BlockParsers.Insert(0, new SuppressionBlockParser());
        return builder.Build();
    }
}

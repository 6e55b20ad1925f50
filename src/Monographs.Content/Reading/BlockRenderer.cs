using System.Text;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Monographs.Content.Reading;

/// <summary>Renders the parts of one file, one after the other: setting up a renderer takes longer than most parts do. For one thread.</summary>
/// <param name="path">The content file, for its relative links.</param>
internal sealed class BlockRenderer(string path)
{
    private readonly StringBuilder _html = new();
    private HtmlRenderer? _renderer;

    public string Render(IReadOnlyCollection<Block> blocks)
    {
        if (blocks.Count == 0) return "";
        _renderer ??= Markup.NewRenderer(new StringWriter(_html) { NewLine = "\n" }, path);
        _html.Clear();
        foreach (var block in blocks) _renderer.Write(block);
        return _html.ToString().Trim();
    }
}

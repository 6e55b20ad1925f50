using System.Text;
using Markdig.Renderers;

namespace Monographs.Content.SideEffects;

/// <summary>A hundred dots in columns of five, filled for the share of people with an effect. The table's cell says the same in words.</summary>
internal static class DotArray
{
    private const int Rows = 5;
    private const int Columns = 20;
    private const int Step = 8;

    private static readonly string[] Paths = [.. Enumerable.Range(0, Rows * Columns + 1).Select(Path)];

    public static void WriteCell(HtmlRenderer renderer, Proportion? proportion)
    {
        if (proportion?.Share is not { } share)
        {
            renderer.Write("<td data-label=\"Out of 100\">Not reported</td>");
            return;
        }
        var filled = (int)Math.Round(Math.Clamp(share, 0, 100), MidpointRounding.AwayFromZero);
        renderer.Write($"<td data-label=\"Out of 100\"><svg viewBox=\"0 0 {Columns * Step} {Rows * Step}\" role=\"img\" aria-label=\"About {filled} in 100\"><path class=\"of\" d=\"{Paths[^1]}\"/>");
        if (filled > 0) renderer.Write($"<path class=\"in\" d=\"{Paths[filled]}\"/>");
        renderer.Write("</svg></td>");
    }

    /// <summary>One stroke a row: the style sheet's dash pattern and round ends make dots of it, so a hundred dots cost a hundred bytes.</summary>
    private static string Path(int dots)
    {
        var path = new StringBuilder();
        for (var row = 0; row < Rows; row++)
        {
            var count = dots / Rows + (row < dots % Rows ? 1 : 0);
            if (count > 0) path.Append($"M4 {4 + row * Step}h{Math.Max(0.01, (count - 1) * Step)}");
        }
        return path.ToString();
    }
}

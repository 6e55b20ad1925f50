using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Monographs.Content.Citations;
using Monographs.Content.Doses;
using Monographs.Content.SideEffects;
using Monographs.Content.Text;

namespace Monographs.Content.Tables;

/// <summary>
/// Writes a table in a region that can be scrolled with the keyboard; the first cell of a row is its header. That it stays a table for a screen reader
/// when a style sheet makes cards of its rows is the work of a script: in HTML, a row or cell must not repeat its own role (ARIA in HTML).
/// </summary>
internal sealed class TableRenderer : HtmlObjectRenderer<TableBlock>
{
    protected override void Write(HtmlRenderer renderer, TableBlock obj)
    {
        var headings = obj.Headings;
        // A phone has room for two columns, but not for more.
        var style = obj.Doses is not null ? "dosing cards" : obj.SideEffects is not null ? "frequency" : headings.Count > 2 ? "plain-table cards" : "plain-table";
        renderer.Write($"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"{obj.Anchor}\">");
        renderer.Write($"<table class=\"{style}\"><caption id=\"{obj.Anchor}\">");
        var sources = WriteCaption(renderer, obj.Caption);
        renderer.Write("</caption><thead><tr>");
        foreach (var cell in obj.HeadingCells)
        {
            renderer.Write("<th scope=\"col\">");
            WriteContent(renderer, cell);
            renderer.Write("</th>");
        }
        if (obj.SideEffects is not null) renderer.Write("<th scope=\"col\">Out of 100</th>");
        renderer.Write("</tr></thead><tbody>");
        var totals = obj.SideEffects is null ? null : headings.Select(Proportion.FindTotal).ToList();
        var index = 0;
        foreach (var row in obj.BodyRows)
        {
            // A table of parameters and values is one regimen over many rows: its first row has the anchor.
            var anchor = obj.Doses?.Rows.ElementAtOrDefault(index)?.Anchor ?? obj.SideEffects?.Rows[index].Anchor;
            renderer.Write(anchor is null ? "<tr>" : $"<tr id=\"{anchor}\">");
            WriteCells(renderer, row, headings, totals);
            if (obj.SideEffects is { } effects) DotArray.WriteCell(renderer, effects.Rows[index].AnyGrade);
            renderer.Write("</tr>");
            index++;
        }
        renderer.WriteLine("</tbody></table></div>");
        if (sources.Count > 0) WriteSources(renderer, sources);
        if (obj.Doses is { } doses) ScheduleStrip.Write(renderer, doses);
    }

    /// <returns>The caption's citations, which stand below the table: the role of a table allows no link in it outside its rows.</returns>
    private static List<CitationInline> WriteCaption(HtmlRenderer renderer, ParagraphBlock? caption)
    {
        if (caption?.Inline is null)
        {
            renderer.Write("Table");
            return [];
        }
        foreach (var inline in caption.Inline.Where(inline => inline is not CitationInline)) renderer.Render(inline);
        return [.. caption.Inline.OfType<CitationInline>()];
    }

    private static void WriteSources(HtmlRenderer renderer, List<CitationInline> sources)
    {
        renderer.Write($"<p class=\"table-source\">{(sources.Sum(citation => citation.Keys.Length) == 1 ? "Source" : "Sources")}: ");
        foreach (var citation in sources) renderer.Render(citation);
        renderer.WriteLine("</p>");
    }

    /// <param name="totals">How many people each column's percentages are of, for a side-effect table: said again in each cell, which may be read alone.</param>
    private static void WriteCells(HtmlRenderer renderer, TableRow row, IReadOnlyList<string> headings, List<int?>? totals)
    {
        var column = 0;
        foreach (var cell in row.OfType<TableCell>())
        {
            if (column == 0) renderer.Write("<th scope=\"row\">");
            else renderer.Write("<td data-label=\"").WriteEscape(column < headings.Count ? headings[column] : "").Write("\">");
            WriteContent(renderer, cell);
            if (totals?.ElementAtOrDefault(column) is { } total && PlainText.Of(cell).EndsWith('%')) renderer.Write($" of {total}");
            renderer.Write(column == 0 ? "</th>" : "</td>");
            column++;
        }
    }

    private static void WriteContent(HtmlRenderer renderer, TableCell cell)
    {
        foreach (var block in cell.OfType<LeafBlock>()) renderer.WriteLeafInline(block);
    }
}

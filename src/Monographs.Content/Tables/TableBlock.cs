using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Monographs.Content.Citations;
using Monographs.Content.Doses;
using Monographs.Content.SideEffects;
using Monographs.Content.Text;

namespace Monographs.Content.Tables;

/// <summary>A table with its caption: the paragraph <c>Table: …</c> before it. Its children are the caption, where there is one, and the table.</summary>
public sealed class TableBlock : ContainerBlock
{
    internal TableBlock(ParagraphBlock? caption, Table table, string anchor)
        : base(null)
    {
        (Caption, Table, Anchor, Span, Line, Column) = (caption, table, anchor, new(caption?.Span.Start ?? table.Span.Start, table.Span.End), table.Line, table.Column);
        caption?.Parent?.Remove(caption);
        table.Parent?.Remove(table);
        if (caption is not null) Add(caption);
        Add(table);
    }

    /// <summary>Without its "Table:".</summary>
    public ParagraphBlock? Caption { get; }

    public Table Table { get; }

    public string Anchor { get; }

    /// <summary>What the rows mean in the dosing section; null for any other table.</summary>
    public DoseTable? Doses { get; internal set; }

    /// <summary>What the rows mean in the safety section; null for any other table.</summary>
    public SideEffectTable? SideEffects { get; internal set; }

    public string CaptionText => Caption is null ? "" : PlainText.Of(Caption);

    /// <summary>Whether a paragraph is meant as a caption: by its words, whatever its markup.</summary>
    internal static bool IsMeantAsCaption(ParagraphBlock paragraph) => PlainText.Of(paragraph).StartsWith("Table:", StringComparison.OrdinalIgnoreCase);

    internal IEnumerable<TableCell> HeadingCells => Table.OfType<TableRow>().Where(row => row.IsHeader).Take(1).SelectMany(row => row).OfType<TableCell>();

    internal IReadOnlyList<string> Headings => field ??= [.. HeadingCells.Select(PlainText.Of)];

    internal IEnumerable<TableRow> BodyRows => Table.OfType<TableRow>().Where(row => !row.IsHeader);

    internal static IReadOnlyList<CitationInline> CitationsOf(TableRow row) => [.. row.Descendants<CitationInline>()];

    /// <summary>What some rows rest on: their own citations, else those of the caption, which speak for the whole table.</summary>
    internal IReadOnlyList<CitationInline> SourcesOf(params IEnumerable<TableRow> rows) =>
        rows.SelectMany(CitationsOf).ToList() is { Count: > 0 } own ? own : [.. Caption?.Inline?.Descendants<CitationInline>() ?? []];
}

using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Monographs.Content.Reading;
using Monographs.Content.Tables;
using Monographs.Content.Text;

namespace Monographs.Content.Rules;

public sealed class TableStructure : Rule
{
    public override string Id => "A11Y-001";

    public override string Title => "A table has a caption, a heading in every column and as many cells in every row, the first of them filled.";

    public override string Cause => "A screen reader names each cell by its row and column; a dose in a column without a heading is a number without a meaning.";

    public override string Example => "| | Dose |";

    public override string Cure => "Write a paragraph 'Table: what it shows' before the table, a heading for each column and a first cell for each row.";

    public override string Source => "WCAG 2.2, 1.3.1.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        var tables = file.Parts.Tables.Select(table => (table, caption: Before(table) as ParagraphBlock));
        foreach (var (table, caption) in tables)
        {
            if (caption is null || !TableBlock.IsMeantAsCaption(caption))
            {
                yield return Find(file, file.SpanOf(table), "The table has no caption. Write a paragraph 'Table: what it shows' directly before it.");
            }
            var rows = table.OfType<TableRow>().ToList();
            if (rows.Count == 0 || !rows[0].IsHeader) yield return Find(file, file.SpanOf(table), "The table has no row of headings. Write one, with a line of hyphens below it.");
            var columns = rows.Count == 0 ? 0 : Written(rows[0]).Count;
            foreach (var row in rows)
            {
                var cells = Written(row);
                if (row.IsHeader && cells.Exists(cell => PlainText.Of(cell).Length == 0)) yield return Find(file, file.SpanOf(row), "A column of the table has no heading. Write what it tells.");
                else if (!row.IsHeader && cells.Count != columns) yield return Find(file, file.SpanOf(row), $"This row has {cells.Count} cells, the table has {columns} columns. Add or remove a cell; write \\| for a bar inside a cell.");
                else if (!row.IsHeader && PlainText.Of(row[0]).Length == 0) yield return Find(file, file.SpanOf(row), "The first cell of this row is empty, but it names the row. Fill it.");
            }
        }
    }

    /// <summary>Markdig fills every row up to the longest with cells that have no paragraph.</summary>
    private static List<Block> Written(TableRow row) => row.Where(cell => cell is TableCell { Count: > 0 }).ToList();

    private static Block? Before(Table table)
    {
        var index = table.Parent?.IndexOf(table) ?? 0;
        return index > 0 ? table.Parent![index - 1] : null;
    }
}

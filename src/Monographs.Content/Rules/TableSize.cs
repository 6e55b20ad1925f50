using Markdig.Extensions.Tables;
using Monographs.Content.Reading;

namespace Monographs.Content.Rules;

public sealed class TableSize : Rule
{
    private const int MaxColumns = 6;
    private const int MaxRows = 30;

    public override string Id => "A11Y-002";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "A table has at most 6 columns and 30 rows.";

    public override string Cause => "A wider or longer table is lost on a phone and hard to follow by ear; a slip of one row is a wrong dose.";

    public override string Example => "A dose table with a column for each cohort";

    public override string Cure => "Split it by setting, or move remarks into one column 'Note'.";

    public override string Source => "NHS content style guide, tables.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        foreach (var table in file.Parts.Tables)
        {
            var rows = table.OfType<TableRow>().ToList();
            if (rows.Count > 0 && rows[0].Count > MaxColumns) yield return Find(file, file.SpanOf(table), $"The table has {rows[0].Count} columns; readers follow at most {MaxColumns}. {Cure}");
            if (rows.Count - 1 > MaxRows) yield return Find(file, file.SpanOf(table), $"The table has {rows.Count - 1} rows; readers follow at most {MaxRows}. {Cure}");
        }
    }
}

using Markdig.Extensions.Tables;
using Monographs.Content.Doses;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;
using Monographs.Content.SideEffects;

namespace Monographs.Content.Rules;

public sealed class FilledCells : Rule
{
    public override string Id => "STRUCT-006";

    public override string Title => "No cell of a dose table or a side-effect table is empty.";

    public override string Cause => "An empty cell may mean that nothing is known, that there was none, or that someone forgot it; a prescriber has to guess which.";

    public override string Example => "| Nausea | 5 of 25 (20%) | |";

    public override string Cure => "Write what the source says, or \"Not reported\".";

    public override string Source => "House style: typed absence.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        foreach (var table in file.Runs.Tables.Where(table => table.Header is not null && (table.IsDoseTable || IsOneRegimen(file.Runs, table) || IsSideEffectTable(file.Runs, table))))
        {
            // A first cell without words is A11Y-001's, a cell that was left out too; what a dose needs is DOSE-014's.
            foreach (var (row, cell) in table.Body.SelectMany(row => row.Cells.Skip(1).Select(cell => (row, cell))))
            {
                if (cell.Column >= table.Roles.Length || row.Row[cell.Column] is not TableCell { Count: > 0 } || !file.Runs.SpanOf(cell).IsWhiteSpace()) continue;
                if (table.IsDoseTable && DoseNotation.WholeDoseRow.Needs(table.Roles[cell.Column])) continue;
                // Markdig gives an empty cell no place of its own.
                yield return Find(file, file.SpanOf(row.Row), $"The cell '{TextRules.Quote(file.Runs.SpanOf(table.Header!.Cells[cell.Column]))}' of '{TextRules.Quote(file.Runs.SpanOf(row.Cells[0]))}' is empty. {Cure}");
            }
        }
    }

    /// <summary>A table of two columns, row by row one thing about a regimen.</summary>
    private static bool IsOneRegimen(TextRuns runs, TableRuns table) =>
        table is { Section: "dosing", Roles.Length: 2 } && table.Body.Any(row => DoseColumn.GetRole(runs.TextOf(row.Cells[0])) is DoseRole.Dose);

    private static bool IsSideEffectTable(TextRuns runs, TableRuns table) => table.Section == "safety" && SideEffectTableReader.FindAnyGrade([.. table.Header!.Cells.Select(runs.TextOf)]) >= 0;
}

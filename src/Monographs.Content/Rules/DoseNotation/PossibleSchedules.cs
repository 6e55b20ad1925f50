using Monographs.Content.Doses;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.DoseNotation;

public sealed class PossibleSchedules : Rule
{
    public override string Id => "DOSE-021";

    public override string Title => "A schedule can be kept: its days and weeks rise, none is beyond its cycle, and no interval is 0.";

    public override string Cause => "'Days 21 to 1 of 28' is a slip that each reader mends in another way.";

    public override string Example => "Once daily, days 1 to 35 of 28";

    public override string Cure => "Correct the schedule from the source. Its first day comes before its last day, and both are days of the cycle: 'days 1 to 21 of 28'.";

    public override string Source => "House style.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        foreach (var cell in file.Runs.Tables.Where(table => table.Section == "dosing").SelectMany(table => CellsOf(file.Runs, table)))
        {
            if (Schedule.FindContradiction(file.Runs.TextOf(cell)) is not { } words) continue;
            yield return Find(file, file.Hit(cell).SpanOf(), $"'{words}' in '{TextRules.Quote(file.Runs.SpanOf(cell))}' cannot be. {Cure}");
        }
    }

    /// <summary>The cells that say how often, also of a table that lists a regimen row by row.</summary>
    private static IEnumerable<TextRun> CellsOf(TextRuns runs, TableRuns table) => table.Body
        .Select(row => table.Roles.Contains(DoseRole.Frequency) ? table.FindColumn(row, DoseRole.Frequency)
            : row.Cells is [var name, var value] && DoseColumn.GetRole(runs.TextOf(name)) is DoseRole.Frequency ? value : null)
        .OfType<TextRun>();
}

using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Monographs.Content.Doses;

namespace Monographs.Content.Rules.Runs;

/// <summary>A table as the rules read it: caption, headings and cells as text runs.</summary>
internal sealed class TableRuns
{
    public required Table Table { get; init; }

    public required TextRun? Caption { get; init; }

    public required ImmutableArray<RowRuns> Rows { get; init; }

    public required string Section { get; init; }

    /// <summary>The role that each column's heading gives it; set once the headings are known.</summary>
    public required ImmutableArray<DoseRole> Roles { get; init; }

    public RowRuns? Header => Rows.FirstOrDefault(row => row.Row.IsHeader);

    public IEnumerable<RowRuns> Body => Rows.Where(row => !row.Row.IsHeader);

    /// <summary>A table of regimens, by the same signs by which the page makes one of it.</summary>
    public bool IsDoseTable => Section == "dosing" && !Roles.Contains(DoseRole.Adjustment) && Roles.Contains(DoseRole.Dose) && Roles.Length >= 3;

    public TextRun? FindColumn(RowRuns row, DoseRole role) => row.Cells.ElementAtOrDefault(Roles.IndexOf(role) is var column && column < 0 ? int.MaxValue : column);
}

internal sealed class RowRuns
{
    public required TableRow Row { get; init; }

    public required ImmutableArray<TextRun> Cells { get; init; }
}

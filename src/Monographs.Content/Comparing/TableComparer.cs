using System.Collections.Immutable;
using Monographs.Content.Names;

namespace Monographs.Content.Comparing;

/// <summary>Compares tables row by row and cell by cell.</summary>
internal static class TableComparer
{
    public static TableComparison Compare(ComparedBlock? before, ComparedBlock? after)
    {
        var (old, now) = (HeadingsOf(before), HeadingsOf(after));
        var columns = Alignment.Of(old, now, heading => heading.Key, (one, other) => one.Key == other.Key).ToList();
        var rows = Alignment.Of(RowsOf(before), RowsOf(after), row => string.Join('\u001f', row), (one, other) => IsKin(one, other, columns))
            .Select(pair => Compare(pair.Before, pair.After, columns)).ToImmutableArray();
        var headings = columns.Select(column => new WordRun(column.Before is null ? before is null ? Fate.Same : Fate.Added : column.After is null ? after is null ? Fate.Same : Fate.Removed : Fate.Same,
            (column.After ?? column.Before)!.Text)).ToImmutableArray();
        var fate = before is null ? Fate.Added : after is null ? Fate.Removed : rows.Any(row => row.Fate is not Fate.Same) || headings.Any(heading => heading.Fate is not Fate.Same) ? Fate.Changed : Fate.Same;
        return new((after ?? before)!.Label, fate, headings, rows);
    }

    /// <summary>Rows that share their first cell, or half of their cells.</summary>
    private static bool IsKin(string[] before, string[] after, List<(Column? Before, Column? After)> columns)
    {
        var both = columns.Where(column => column is { Before: not null, After: not null }).ToList();
        var same = both.Count(column => CellOf(before, column.Before) == CellOf(after, column.After));
        return same * 2 >= both.Count && both.Count > 0 || (before.Length > 0 && after.Length > 0 && before[0] == after[0] && same * 3 >= both.Count);
    }

    private static RowComparison Compare(string[]? before, string[]? after, List<(Column? Before, Column? After)> columns)
    {
        var cells = columns.Select(column =>
        {
            var (old, now) = (before is null ? "" : CellOf(before, column.Before), after is null ? "" : CellOf(after, column.After));
            var fate = before is null || after is null ? Fate.Same : WordComparer.FateOf(old, now);
            return new CellComparison(fate, old, now);
        }).ToImmutableArray();
        return new(before is null ? Fate.Added : after is null ? Fate.Removed : cells.Any(cell => cell.Fate is not Fate.Same) ? Fate.Changed : Fate.Same, cells);
    }

    private static List<Column> HeadingsOf(ComparedBlock? table) => [.. (table?.Rows.FirstOrDefault() ?? []).Select((text, at) => new Column(at, text, FoldedName.Fold(text)))];

    private static List<string[]> RowsOf(ComparedBlock? table) => [.. (table?.Rows ?? []).Skip(1).Select(row => row.ToArray())];

    private static string CellOf(string[] row, Column? column) => column is not null && column.At < row.Length ? row[column.At] : "";

    private sealed record Column(int At, string Text, string Key);
}

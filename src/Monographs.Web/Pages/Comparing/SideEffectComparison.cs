using System.Collections.Immutable;
using Monographs.Content.Names;
using Monographs.Store.Reading.Tables;

namespace Monographs.Web.Pages;

/// <summary>The side effects of several drugs, one effect to a row. The people counted differ from table to table, so nothing is said of more or fewer.</summary>
internal static class SideEffectComparison
{
    public static ImmutableArray<CompareRow> RowsOf(ImmutableArray<CompareColumn> columns) =>
    [
        .. columns.SelectMany(column => column.SideEffects).GroupBy(entry => FoldedName.Fold(entry.Row.Effect), StringComparer.Ordinal)
            .OrderByDescending(group => group.DistinctBy(entry => entry.Owner.Slug).Count())
            .Select(group => new CompareRow(group.First().Row.Effect, "",
                [.. columns.Select(column => new CompareCell(column.Title, [.. group.Where(entry => entry.Owner.Slug == column.Slug).Select(Line)], new("Not in its side-effect tables", Links.Monograph(column.Slug, "safety"))))], [], IsDifferent: false)),
    ];

    private static CompareLine Line(SideEffectEntry entry)
    {
        var high = entry.Row.HighGrade is null ? "" : $"Grade 3 or higher: {ProportionText.Of(entry.Row.HighGrade)}. ";
        return new(ProportionText.Of(entry.Row.AnyGrade), high + entry.Caption, StudySize.IsSmall(entry.Row) is true ? "Small study" : "", Links.Monograph(entry.Owner.Slug, entry.Row.Anchor));
    }
}

using System.Collections.Immutable;

namespace Monographs.Web.Pages;

/// <param name="RowHeading">Of the first column.</param>
/// <param name="IsWithDifference">Whether a last column says the difference in words.</param>
public sealed record CompareTable(string Caption, string RowHeading, ImmutableArray<CompareColumn> Columns, ImmutableArray<CompareRow> Rows, bool IsWithDifference)
{
    public string Anchor => $"table-{Caption.Split(',')[0].ToLowerInvariant().Replace(' ', '-')}";
}

using System.Collections.Immutable;
using Monographs.Content.Names;
using Monographs.Store.Reading.Tables;

namespace Monographs.Web.Pages;

/// <summary>The regimens of several drugs, those of one setting and population side by side, and how they differ in words.</summary>
internal static class DoseComparison
{
    /// <summary>Rows that several drugs have come first, then the others in the order of the columns.</summary>
    public static ImmutableArray<CompareRow> RowsOf(ImmutableArray<CompareColumn> columns) =>
    [
        .. columns.SelectMany(column => column.Doses).GroupBy(KeyOf, StringComparer.Ordinal)
            .OrderByDescending(group => group.DistinctBy(entry => entry.Owner.Slug).Count() > 1)
            .Select(group => Row([.. group], columns)),
    ];

    /// <summary>A row without a setting stands alone: nothing says that it is about the same as another.</summary>
    private static string KeyOf(DoseEntry entry) => entry.Row.Setting is { } setting
        ? $"{FoldedName.Fold(setting)}\n{FoldedName.Fold(entry.Row.Population ?? "")}"
        : $"{entry.Owner.Slug}\n{entry.Row.Anchor}";

    private static CompareRow Row(ImmutableArray<DoseEntry> entries, ImmutableArray<CompareColumn> columns)
    {
        var first = entries[0].Row;
        var (difference, isDifferent) = Differ(entries);
        return new(first.Setting ?? "Setting not stated", first.Population ?? "Population not stated",
            [.. columns.Select(column => new CompareCell(column.Title, [.. entries.Where(entry => entry.Owner.Slug == column.Slug).Select(Line)]))], difference, isDifferent);
    }

    private static CompareLine Line(DoseEntry entry)
    {
        var row = entry.Row;
        string?[] more = [row.Frequency ?? "How often is not stated", row.Route ?? "Route not stated", row.Duration, row.Note, row.IsUnconfirmed ? "Unconfirmed" : null];
        return new(row.Dose ?? "Dose not stated", string.Join(". ", more.OfType<string>()), DoseMeaning.Short(entry.Owner.Status), Links.Monograph(entry.Owner.Slug, row.Anchor));
    }

    private static (string Words, bool IsDifferent) Differ(ImmutableArray<DoseEntry> entries)
    {
        var drugs = entries.GroupBy(entry => entry.Owner.Title, StringComparer.Ordinal).ToList();
        if (drugs.Count == 1) return ($"Only {drugs[0].Key}", false);
        var doses = drugs.ConvertAll(drug => (drug.Key, Text: string.Join(" and ", drug.Select(entry => entry.Row.Dose ?? "not stated").Distinct(StringComparer.OrdinalIgnoreCase))));
        var times = drugs.ConvertAll(drug => (drug.Key, Text: string.Join(" and ", drug.Select(entry => entry.Row.Frequency ?? "not stated").Distinct(StringComparer.OrdinalIgnoreCase))));
        var (isOtherDose, isOtherTime) = (IsMixed(doses), IsMixed(times));
        if (!isOtherDose && !isOtherTime) return ("Same dose, same times", false);
        var units = entries.SelectMany(entry => entry.Row.Quantities).Select(quantity => quantity.Unit).Distinct(StringComparer.Ordinal).Count();
        string?[] words =
        [
            isOtherDose ? $"Different doses: {Join(doses)}" : "Same dose",
            isOtherDose && units > 1 ? "The units differ: do not compare the numbers" : null,
            isOtherTime ? $"Different times: {Join(times)}" : "Same times",
        ];
        return (string.Join(". ", words.OfType<string>()), true);
    }

    private static bool IsMixed(List<(string Key, string Text)> each) => each.DistinctBy(one => one.Text, StringComparer.OrdinalIgnoreCase).Count() > 1;

    private static string Join(List<(string Key, string Text)> each) => string.Join(", ", each.Select(one => $"{one.Key} {one.Text}"));
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Monographs.Web.Pages;

/// <summary>The regimens of several drugs, those of one setting side by side, and how they differ in words.</summary>
internal static partial class DoseComparison
{
    /// <summary>Rows that several monographs have come first, then the others in the order of the columns.</summary>
    public static ImmutableArray<CompareRow> RowsOf(ImmutableArray<CompareColumn> columns) =>
    [
        .. columns.SelectMany(column => column.Doses.Select(entry => ComparedDose.Of(entry, column))).GroupBy(dose => dose.Key, StringComparer.Ordinal)
            .OrderByDescending(group => group.DistinctBy(dose => dose.Entry.Owner.Slug).Count() > 1)
            .Select(group => Row([.. group], columns)),
    ];

    /// <summary>The population stands on the row where it is one; else at each dose, so that no two are taken for doses of the same people.</summary>
    private static CompareRow Row(ImmutableArray<ComparedDose> doses, ImmutableArray<CompareColumn> columns)
    {
        var setting = doses[0].Setting;
        var isOnePopulation = doses.DistinctBy(dose => ComparedDose.Fold(dose.Population)).Count() == 1;
        var (difference, isDifferent) = Differ(doses, isOnePopulation);
        var absence = setting is null ? "Not compared" : "No row for this in its dosing tables";
        return new(setting ?? "Setting not stated", isOnePopulation ? doses[0].Population : "",
            [.. columns.Select(column => new CompareCell(column.Title, [.. doses.Where(dose => dose.Entry.Owner.Slug == column.Slug).Select(dose => Line(dose, isOnePopulation))], new(absence, Links.Monograph(column.Slug, "dosing"))))], difference, isDifferent);
    }

    private static CompareLine Line(ComparedDose dose, bool isOnePopulation)
    {
        var (owner, row) = (dose.Entry.Owner, dose.Entry.Row);
        var amount = row.Dose ?? "Dose not stated";
        string?[] more = [isOnePopulation ? null : dose.Population, Named("How often is", row.Frequency), Named("Route", row.Route), row.Duration, row.Note, row.IsUnconfirmed ? "Unconfirmed" : null];
        return new(dose.Drug == owner.Title ? amount : $"{dose.Drug}: {amount}", string.Join(". ", more.OfType<string>()), DoseMeaning.Short(owner.Status), Links.Monograph(owner.Slug, row.Anchor));
    }

    /// <summary>"Not stated in the source read" alone does not say what is not stated.</summary>
    private static string Named(string what, string? value) => value is null ? $"{what} not stated" : value.StartsWith("Not ", StringComparison.OrdinalIgnoreCase) ? $"{what} not {value[4..]}" : value;

    /// <summary>Drug against drug, whichever monograph a dose stands in; monograph against monograph where all doses are of one drug.</summary>
    private static (ImmutableArray<string> Words, bool IsDifferent) Differ(ImmutableArray<ComparedDose> all, bool isOnePopulation)
    {
        var drugs = all.GroupBy(dose => dose.Drug, dose => dose.Entry, StringComparer.Ordinal).ToList();
        if (drugs.Count == 1) drugs = all.GroupBy(dose => dose.Entry.Owner.Title, dose => dose.Entry, StringComparer.Ordinal).ToList();
        if (drugs.Count == 1) return (["No row to compare"], false);
        var doses = drugs.ConvertAll(drug => (drug.Key, Text: string.Join(" and ", drug.Select(entry => BeforeUnit().Replace(entry.Row.Dose ?? "not stated", "\u00A0")).Distinct(StringComparer.OrdinalIgnoreCase))));
        var times = drugs.ConvertAll(drug => (drug.Key, Text: string.Join(" and ", drug.Select(entry => entry.Row.Frequency ?? "not stated").Distinct(StringComparer.OrdinalIgnoreCase))));
        var (isOtherDose, isOtherTime) = (IsMixed(doses), IsMixed(times));
        if (!isOtherDose && !isOtherTime && isOnePopulation) return (["Same dose, same times"], false);
        var units = all.SelectMany(dose => dose.Entry.Row.Quantities).Select(quantity => quantity.Unit).Distinct(StringComparer.Ordinal).Count();
        string?[] words =
        [
            isOtherDose ? $"Different doses: {Join(doses)}" : "Same dose",
            isOtherDose && units > 1 ? "The units differ: do not compare the numbers" : null,
            isOtherTime ? $"Different times: {Join(times)}" : "Same times",
            isOnePopulation ? null : "The people differ: see each dose",
        ];
        return ([.. words.OfType<string>()], true);
    }

    private static bool IsMixed(List<(string Key, string Text)> each) => each.DistinctBy(one => one.Text, StringComparer.OrdinalIgnoreCase).Count() > 1;

    private static string Join(List<(string Key, string Text)> each) => string.Join("; ", each.GroupBy(one => one.Text, one => one.Key, StringComparer.OrdinalIgnoreCase).Select(same => $"{string.Join(" and ", same)} {same.Key}"));

    /// <summary>A line must not end between a number and its unit.</summary>
    [GeneratedRegex(@"(?<=\d) (?=\p{L})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BeforeUnit();
}

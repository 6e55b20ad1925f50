using System.Collections.Immutable;
using System.Globalization;

namespace Monographs.Web.Pages;

/// <summary>The smallest and the largest amount of a drug's doses in one unit.</summary>
internal sealed record DoseRange(string Drug, string Unit, decimal Least, decimal Most)
{
    private string Text => Least == Most ? $"{Number(Least)} {Unit}" : $"{Number(Least)} to {Number(Most)} {Unit}";

    /// <summary>What a reader must know before two numbers meet: each drug's doses, and whether they can be compared at all.</summary>
    public static ImmutableArray<string> Describe(ImmutableArray<CompareColumn> columns)
    {
        var ranges = columns.ToDictionary(column => column.Title, RangesOf);
        var sentences = ImmutableArray.CreateBuilder<string>();
        foreach (var column in columns)
        {
            var own = ranges[column.Title];
            var kind = column.Approval is Content.MonographStatus.Approved ? "Doses of its dosing tables, before any adjustment" : "Doses studied, none of them approved";
            sentences.Add(own.Count == 0 ? $"{column.Title}: no dose in its dosing tables." : $"{column.Title}: {string.Join("; ", own.Select(range => range.Text))}. {kind}.");
        }
        foreach (var (one, other) in columns.SelectMany((column, at) => columns.Skip(at + 1).Select(next => (column.Title, next.Title))))
        {
            if (Compare(ranges[one], ranges[other], one, other) is { } sentence) sentences.Add(sentence);
        }
        return sentences.ToImmutable();
    }

    private static List<DoseRange> RangesOf(CompareColumn column) =>
    [
        .. column.Doses.SelectMany(entry => entry.Row.Quantities).GroupBy(quantity => quantity.Unit, StringComparer.Ordinal)
            .Select(group => new DoseRange(column.Title, group.Key, group.Min(quantity => quantity.Amount), group.Max(quantity => quantity.Amount))),
    ];

    private static string? Compare(List<DoseRange> one, List<DoseRange> other, string name, string otherName)
    {
        if (one.Count == 0 || other.Count == 0) return null;
        var shared = one.Join(other, range => range.Unit, range => range.Unit, (range, otherRange) => (range, otherRange)).ToList();
        if (shared.Count == 0) return $"The doses of {name} and {otherName} have different units ({Units(one)}; {Units(other)}): do not compare the numbers.";
        var apart = shared.Where(pair => pair.range.Least > pair.otherRange.Most || pair.otherRange.Least > pair.range.Most).Select(pair => pair.range.Least > pair.otherRange.Most
            ? $"every dose of {name} in {pair.range.Unit} is higher than every one of {otherName}" : $"every dose of {otherName} in {pair.range.Unit} is higher than every one of {name}").ToList();
        var units = one.Count > shared.Count || other.Count > shared.Count ? " Other doses have different units: do not compare those numbers." : "";
        return apart.Count > 0 ? $"Not interchangeable: in the dosing tables {string.Join("; ", apart)}.{units}" : units.Length > 0 ? units.Trim() : null;
    }

    private static string Units(List<DoseRange> ranges) => string.Join(", ", ranges.Select(range => range.Unit));

    private static string Number(decimal number) => number.ToString("#,0.###", CultureInfo.InvariantCulture);
}

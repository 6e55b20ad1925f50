using System.Collections.Immutable;
using System.Globalization;
using Monographs.Content.Doses;

namespace Monographs.Web.Pages;

/// <summary>The smallest and the largest amount of a drug's doses in one unit.</summary>
internal sealed record DoseRange(string Drug, string Unit, decimal Least, decimal Most)
{
    private string Text => Least == Most ? $"{Number(Least)} {Unit}" : $"{Number(Least)} to {Number(Most)} {Unit}";

    /// <summary>What a reader must know before two numbers meet: each drug's doses, and whether they can be compared at all.</summary>
    public static ImmutableArray<string> Describe(ImmutableArray<CompareColumn> columns)
    {
        // A class has no dose of its own: those of its members are as far apart as any two drugs'.
        var drugs = columns.SelectMany(column => column.Doses.Select(entry => (ComparedDose.Of(entry, column).Drug, column.Approval, entry.Row)))
            .GroupBy(each => each.Drug, StringComparer.Ordinal).Select(group => (Name: group.Key, group.First().Approval, Ranges: RangesOf(group.Key, group.SelectMany(each => each.Row.Quantities)))).ToList();
        var sentences = ImmutableArray.CreateBuilder<string>();
        foreach (var drug in drugs.Where(drug => drug.Ranges.Count > 0))
        {
            var kind = drug.Approval is Content.MonographStatus.Approved ? "Doses of its dosing tables, before any adjustment" : "Doses studied, none of them approved";
            sentences.Add($"{drug.Name}: {string.Join("; ", drug.Ranges.Select(range => range.Text))}. {kind}.");
        }
        sentences.AddRange(columns.Where(column => column.Doses.All(entry => entry.Row.Quantities.IsEmpty)).Select(column => $"{column.Title}: no dose in its dosing tables."));
        foreach (var (one, other) in drugs.SelectMany((drug, at) => drugs.Skip(at + 1).Select(next => (drug, next))))
        {
            if (Compare(one.Ranges, other.Ranges, one.Name, other.Name) is { } sentence) sentences.Add(sentence);
        }
        return sentences.ToImmutable();
    }

    private static List<DoseRange> RangesOf(string drug, IEnumerable<Quantity> quantities) =>
    [
        .. quantities.GroupBy(quantity => quantity.Unit, StringComparer.Ordinal)
            .Select(group => new DoseRange(drug, group.Key, group.Min(quantity => quantity.Amount), group.Max(quantity => quantity.Amount))),
    ];

    private static string? Compare(List<DoseRange> one, List<DoseRange> other, string name, string otherName)
    {
        if (one.Count == 0 || other.Count == 0) return null;
        var shared = one.Join(other, range => range.Unit, range => range.Unit, (range, otherRange) => (range, otherRange)).ToList();
        if (shared.Count == 0) return $"The doses of {name} and {otherName} have different units ({Units(one)}; {Units(other)}): do not compare the numbers.";
        var apart = shared.Where(pair => pair.range.Least > pair.otherRange.Most || pair.otherRange.Least > pair.range.Most).Select(pair => pair.range.Least > pair.otherRange.Most
            ? $"every dose of {name} in {pair.range.Unit} is higher than every one of {otherName}" : $"every dose of {otherName} in {pair.range.Unit} is higher than every one of {name}").ToList();
        var hasOthers = one.Count > shared.Count || other.Count > shared.Count;
        if (apart.Count > 0) return $"Not interchangeable: in the dosing tables {string.Join("; ", apart)}.{(hasOthers ? " Other doses have different units: do not compare those numbers." : "")}";
        return hasOthers ? $"Some doses of {name} and {otherName} have different units: do not compare those numbers." : null;
    }

    private static string Units(List<DoseRange> ranges) => string.Join(", ", ranges.Select(range => range.Unit));

    private static string Number(decimal number) => number.ToString("#,0.###", CultureInfo.InvariantCulture);
}

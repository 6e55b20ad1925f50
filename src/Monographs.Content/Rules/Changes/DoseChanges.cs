using Monographs.Content.Doses;
using Monographs.Content.Names;

namespace Monographs.Content.Rules.Changes;

public sealed class DoseChanges : ChangeRule
{
    public override string Id => "DOSE-018";

    public override string Title => "A dose that was doubled, halved, put in another unit or removed is looked at by a second person.";

    public override string Cause => "A tenfold error is one slip of the decimal point, and it passes every other rule.";

    public override string Example => "25 mg becomes 250 mg";

    public override string Cure => "Let a second person compare the row with its source, and name both in the change.";

    public override string Source => "ISMP, independent double checks.";

    private const decimal Factor = 2;

    public override IEnumerable<Finding> Check(MonographChange change)
    {
        if (change.Before is null) yield break;
        var after = RowsOf(change.After).ToList();
        foreach (var (key, before) in RowsOf(change.Before))
        {
            var index = after.FindIndex(row => row.Key == key);
            // A row whose words changed and whose regimen did not is still there.
            if (index < 0) index = after.FindIndex(row => !RowsOf(change.Before).Any(other => other.Key == row.Key) && IsSameRegimen(row.Row, before));
            if (index < 0)
            {
                yield return Find(change, TableSpan(change), $"The dose '{Describe(before)}' was removed. {Cure}");
                continue;
            }
            var now = after[index].Row;
            after.RemoveAt(index);
            if (Compare(before, now) is { } what) yield return Find(change, now.Span, $"The dose of '{now.Setting}' was '{Describe(before)}' and is '{Describe(now)}': {what}. {Cure}");
        }
    }

    private static IEnumerable<(string Key, DoseRow Row)> RowsOf(Monograph? monograph) =>
        (monograph?.Sections ?? []).SelectMany(section => section.DoseTables).SelectMany(table => table.Rows).Select(row => (FoldedName.Fold($"{row.Setting} {row.Population}"), row));

    private static SourceSpan TableSpan(MonographChange change) =>
        change.After?.Sections.FirstOrDefault(section => section.Kind?.Key == "dosing") is not { } dosing ? SourceSpan.None : dosing.DoseTables is [var table, ..] ? table.Span : dosing.Span;

    private static bool IsSameRegimen(DoseRow one, DoseRow other) => one.Quantities.SequenceEqual(other.Quantities) && one.Frequency == other.Frequency && one.Route == other.Route;

    private static string Describe(DoseRow row) => string.Join(", ", new[] { row.Dose, row.Frequency, row.Route }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>What is graver than a small correction; null where nothing is.</summary>
    private static string? Compare(DoseRow before, DoseRow now)
    {
        if (before.Quantities.SequenceEqual(now.Quantities)) return Ratio(DosesPerDay(before), DosesPerDay(now)) is { } times ? $"{times} as often" : null;
        if (before.Quantities.Length != now.Quantities.Length) return "another number of amounts";
        foreach (var (old, next) in before.Quantities.Zip(now.Quantities))
        {
            if (old.Unit != next.Unit) return $"the unit was {old.Unit} and is {next.Unit}";
            if (Ratio(old.Amount, next.Amount) is { } times) return $"{times} as much";
        }
        return null;
    }

    private static decimal DosesPerDay(DoseRow row) => row.Schedule is { } schedule ? (decimal)schedule.DosesPerDay * schedule.DoseDays.Length / schedule.CycleDays : 0;

    private static string? Ratio(decimal old, decimal next) =>
        old <= 0 || next <= 0 ? null : next / old >= Factor ? $"{next / old:0.##} times" : old / next >= Factor ? $"one {old / next:0.##}th" : null;
}

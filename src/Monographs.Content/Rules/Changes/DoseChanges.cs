using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Monographs.Content.Doses;

namespace Monographs.Content.Rules.Changes;

public sealed partial class DoseChanges : ChangeRule
{
    public override string Id => "DOSE-018";

    public override string Title => "A dose that was doubled, halved, put in another unit or by another route, or removed, is looked at by a second person.";

    public override string Cause => "A tenfold error is one slip of the decimal point, a wrong route is one word, and both pass every other rule.";

    public override string Example => "25 mg becomes 250 mg";

    public override string Cure => "Let a second person compare it with its source, and name that person in the message of the commit: 'Reviewed-by: Ann Example <ann@example.org>'.";

    public override string Source => "ISMP, independent double checks.";

    private const decimal Factor = 2;

    public override IEnumerable<Finding> Check(MonographChange change)
    {
        var readers = change.SecondReaders.Select(reader => reader.ToString()).ToList();
        var (grave, cure) = readers.Count > 0 ? (FindingLevel.Warning, $"Reviewed by {string.Join(", ", readers)}.") : (FindingLevel.Error, Cure);
        foreach (var pair in change.Pairs.Where(pair => pair.Was is not null))
        {
            var (was, now) = (pair.Was!, pair.Now);
            if (was.Dose is { } before && now?.Dose is null)
            {
                yield return Find(change, change.PlaceOf(pair), $"The dose '{string.Join(", ", new[] { before.Dose, before.Frequency, before.Route }.Where(part => part is not null))}' of '{NameOf(before)}' was removed. {cure}", grave);
            }
            else if (now is null && was is { Kind: TextBlockKind.Row, Section: "dosing" } && AmountsOf(was.Text).Count > 0)
            {
                yield return Find(change, change.PlaceOf(pair), $"The row '{was.Text}' of '{was.Title}' was removed. {cure}", grave);
            }
            else if (now is not null)
            {
                var changes = was.Dose is { } old && now.Dose is { } next ? Compare(old, next).ToList() : Amounts($"'{now.Title}'", was.Text, now.Text).ToList();
                if (changes.Count == 0) continue;
                var isGrave = changes.Exists(each => each.IsGrave);
                var where = was.Dose is null ? "" : $"Of '{NameOf(was.Dose)}' ";
                yield return Find(change, now.Span, $"{where}{string.Join("; ", changes.Select(each => each.What))}. {(isGrave || readers.Count > 0 ? cure : "Compare the row with its source.")}", isGrave ? grave : FindingLevel.Warning);
            }
        }
    }

    /// <summary>What differs between two states of a row: old and new side by side, and whether it is more than a small correction.</summary>
    internal static IEnumerable<(string What, bool IsGrave)> Compare(DoseRow was, DoseRow now)
    {
        string? often = Ratio(DosesPerDay(was), DosesPerDay(now), "often") ?? Ratio(was.Schedule?.DoseCount ?? 0, now.Schedule?.DoseCount ?? 0, "many");
        (string Cell, string? Was, string? Now, string? Grave)[] cells =
        [
            ("setting", was.Setting, now.Setting, null),
            ("population", was.Population, now.Population, null),
            ("dose", was.Dose, now.Dose, was.Quantities.Length == now.Quantities.Length ? Differ(was.Quantities, now.Quantities) : "another number of amounts"),
            ("schedule", was.Frequency, now.Frequency, often),
            ("route", was.Route, now.Route, TextFacts.Of(was.Route ?? "").Any() && TextFacts.AreSame(TextFacts.Of(was.Route ?? ""), TextFacts.Of(now.Route ?? "")) ? null : "another route"),
            ("duration", was.Duration, now.Duration, null),
        ];
        return cells.Where(cell => !IsSame(cell.Was ?? "", cell.Now ?? ""))
            .Select(cell => ($"the {cell.Cell} was '{cell.Was ?? "not told"}' and is '{cell.Now ?? "not told"}'{(cell.Grave is null ? "" : $": {cell.Grave}")}", cell.Grave is not null))
            .Concat(Amounts("the note", NotesOf(was), NotesOf(now)));
    }

    /// <summary>Whether two cells say the same but for spaces, commas between words and capital letters.</summary>
    private static bool IsSame(string was, string now) => string.Equals(Notation().Replace(was, ""), Notation().Replace(now, ""), StringComparison.OrdinalIgnoreCase);

    /// <summary>Amounts in words that are no dose of their own: only those that became others are compared, not those that came or went.</summary>
    private static IEnumerable<(string What, bool IsGrave)> Amounts(string where, string was, string now)
    {
        var (old, next) = (AmountsOf(was), AmountsOf(now));
        foreach (var same in old.Where(next.Remove).ToList()) old.Remove(same);
        foreach (var (before, after) in old.Zip(next))
        {
            if (Differ([before], [after]) is { } what) yield return ($"{where} said '{Show(before)}' and says '{Show(after)}': {what}", true);
        }
    }

    private static List<Quantity> AmountsOf(string text) => [.. Quantity.FindAll(text).Where(each => each.Unit != "%")];

    private static string Show(Quantity each) => $"{each.Amount.ToString("#,0.#####", CultureInfo.InvariantCulture)} {each.Unit}";

    private static string NotesOf(DoseRow row) => string.Join(" | ", row.Other.Select(each => each.Value).Prepend(row.Note));

    private static string NameOf(DoseRow row) => string.Join(", ", new[] { row.Setting, row.Population }.Where(part => !string.IsNullOrEmpty(part)));

    private static string? Differ(ImmutableArray<Quantity> was, ImmutableArray<Quantity> now) => was.Zip(now)
        .Select(pair => pair.First.Unit != pair.Second.Unit ? $"the unit was {pair.First.Unit} and is {pair.Second.Unit}" : Ratio(pair.First.Amount, pair.Second.Amount, "much")).FirstOrDefault(what => what is not null);

    [GeneratedRegex(@"(?<=\d)[\s\u00A0\u202F]+(?=\p{L})|(?<=\s)[\s\u00A0\u202F]+|,(?!\d)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Notation();

    private static decimal DosesPerDay(DoseRow row) => row.Schedule is { } schedule ? (decimal)schedule.DosesPerDay * schedule.DoseDays.Length / schedule.CycleDays : 0;

    private static string? Ratio(decimal was, decimal now, string word) => was <= 0 || now <= 0 ? null
        : now / was >= Factor ? $"{now / was:0.##} times as {word}"
        : was / now >= Factor ? $"{Math.Round(was / now, 6) switch { 2 => "half", 3 => "a third", 4 => "a quarter", 5 => "a fifth", 10 => "a tenth", 100 => "a hundredth", 1000 => "a thousandth", _ => $"{100 * now / was:0.##}%" }} as {word}" : null;
}

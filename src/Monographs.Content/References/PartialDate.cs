using System.Globalization;
using System.Text.RegularExpressions;

namespace Monographs.Content.References;

/// <summary>A year, a month of a year, or a day: ISO 8601 as far as the source gives it.</summary>
public sealed partial record PartialDate
{
    private PartialDate(int year, int? month, int? day) => (Year, Month, Day) = (year, month, day);

    public int Year { get; }

    public int? Month { get; }

    public int? Day { get; }

    public static PartialDate? Find(string? text)
    {
        var match = Pattern().Match(text ?? "");
        if (!match.Success) return null;
        var year = Number(match.Groups[1]);
        int? month = match.Groups[2].Success ? Number(match.Groups[2]) : null;
        int? day = match.Groups[3].Success ? Number(match.Groups[3]) : null;
        if (year == 0 || month is 0 or > 12 || day == 0 || (day is { } d && d > DateTime.DaysInMonth(year, month!.Value))) return null;
        return new(year, month, day);
    }

    /// <summary>As ISO 8601: <c>2015</c>, <c>2015-08</c> or <c>2015-08-01</c>.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => $"{Year:D4}",
        (_, null) => $"{Year:D4}-{Month:D2}",
        _ => $"{Year:D4}-{Month:D2}-{Day:D2}",
    };

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([0-9]{4})(?:-([0-9][0-9])(?:-([0-9][0-9]))?)?\z", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Pattern();
}

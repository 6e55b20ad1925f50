using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Monographs.Content.Doses;

/// <summary>On which days doses are given: the meaning of a dose row's frequency.</summary>
/// <param name="CycleDays">After how many days the pattern begins again.</param>
/// <param name="DoseDays">The days of a cycle with a dose, counted from 1.</param>
/// <param name="DosesPerDay">How many doses on such a day.</param>
/// <param name="DoseCount">After how many doses the course ends; null where the words give no number of doses: they may end it otherwise, as in "up to 12 cycles".</param>
public sealed partial record Schedule(int CycleDays, ImmutableArray<int> DoseDays, int DosesPerDay, int? DoseCount)
{
    /// <summary>
    /// Reads the wordings that the page "How to add a monograph" lists, such as <c>Once daily, days 1 to 21 of 28</c>,
    /// <c>Every 2 weeks, 5 doses</c>, <c>Weeks 1, 2, 4 and 5 of 6</c>. Null for other words: nothing is drawn from a guess.
    /// </summary>
    public static Schedule? Find(string? frequency)
    {
        var text = frequency ?? "";
        if (Pattern().Match(text) is not { Success: true } match) return null;
        // "3 weeks on, 1 week off" or "then weekly": the first words are not the whole pattern.
        var rest = Doses().Replace(text[match.Length..], "");
        if (GoesOn().IsMatch(match.Groups["times"].Success ? Days().Replace(rest, "") : rest)) return null;
        int? doses = Doses().Match(text) is { Success: true } count ? Number(count.Groups[1]) : null;
        if (match.Groups["weeks"].Success)
        {
            var weeks = Numbers().Matches(match.Groups["weeks"].Value).Select(each => Number(each.Groups[0])).ToList();
            var of = Number(match.Groups["of"]);
            return weeks.TrueForAll(week => week >= 1 && week <= of) ? new(of * 7, [.. weeks.Select(week => (week - 1) * 7 + 1)], 1, doses) : null;
        }
        if (match.Groups["hours"].Success)
        {
            var hours = Number(match.Groups["hours"]);
            return hours is > 0 and < 24 && 24 % hours == 0 ? new(1, [1], 24 / hours, doses)
                : hours > 0 && hours % 24 == 0 ? new(hours / 24, [1], 1, doses) : null;
        }
        if (match.Groups["every"].Success)
        {
            var every = match.Groups["n"].Success ? Number(match.Groups["n"]) : match.Groups["other"].Success ? 2 : 1;
            return every > 0 ? new(every * (match.Groups["unit"].Value.StartsWith("w", StringComparison.OrdinalIgnoreCase) ? 7 : 1), [1], 1, doses) : null;
        }
        if (match.Groups["weekly"].Success) return new(7, [1], 1, doses);
        var perDay = match.Groups["times"].Value.ToLowerInvariant() switch { "twice" => 2, "three times" or "3 times" => 3, _ => 1 };
        if (Days().Match(text) is { Success: true } days)
        {
            var (first, last, cycle) = (Number(days.Groups[1]), Number(days.Groups[2]), Number(days.Groups[3]));
            return first >= 1 && first <= last && last <= cycle ? new(cycle, [.. Enumerable.Range(first, last - first + 1)], perDay, doses) : null;
        }
        return new(1, [1], perDay, doses);
    }

    /// <summary>Words of a frequency that no calendar can keep, such as <c>every 0 weeks</c> or <c>days 21 to 1 of 28</c>; null where there are none.</summary>
    internal static string? FindContradiction(string frequency)
    {
        if (Never().Match(frequency) is { Success: true } never) return never.Value;
        foreach (Match cycle in Cycle().Matches(frequency))
        {
            var days = Numbers().Matches(cycle.Groups["days"].Value).Select(each => Number(each)).ToList();
            if (days[0] < 1 || days[^1] > Number(cycle.Groups["of"]) || days.Zip(days.Skip(1)).Any(pair => pair.Second <= pair.First)) return cycle.Value;
        }
        return null;
    }

    /// <summary>How many days of a week, counted from 1, have a dose.</summary>
    public int CountDoseDays(int week)
    {
        var count = 0;
        for (var day = (week - 1) * 7; day < week * 7; day++)
        {
            if (IsDoseDay(day)) count++;
        }
        return count;
    }

    /// <param name="day">Counted from 0 at the first dose's cycle start.</param>
    internal bool IsDoseDay(int day)
    {
        var inCycle = DoseDays.IndexOf(day % CycleDays + 1);
        return inCycle >= 0 && (DoseCount is not { } doses || (day / CycleDays * DoseDays.Length + inCycle) * DosesPerDay < doses);
    }

    private static int Number(Capture group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?:weeks?\s+(?<weeks>[0-9]{1,2}(?:(?:,\s*|,?\s+and\s+)[0-9]{1,2})*)\s+of\s+(?:a\s+)?(?<of>[0-9]{1,2})\b|every\s+(?<hours>[0-9]{1,3})\s+hours\b|(?<every>every\s+(?:(?<n>[0-9]{1,2})\s+|(?<other>other)\s+)?(?<unit>weeks?|days?))\b|(?<weekly>once\s+(?:a\s+week|weekly|every\s+week)|weekly)\b|(?<times>once|twice|three times|3 times)\s+(?:daily|a\s+day)\b|(?<times>daily)\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\b([0-9]{1,3})\s+doses\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Doses();

    [GeneratedRegex(@"\bdays\s+([0-9]{1,3})\s+to\s+([0-9]{1,3})\s+of\s+(?:each\s+)?(?:a\s+)?([0-9]{1,3})\b(?:-day)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Days();

    [GeneratedRegex(@"\b(?:every\s+0+(?=\s)|0+\s+(?:doses|times|hours|days|weeks|months))\b[^,;.]{0,20}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Never();

    [GeneratedRegex(@"\b(?:days?|weeks?)\s+(?<days>[0-9]{1,3}(?:(?:\s*,\s*|,?\s+and\s+|\s+to\s+|\s*[-\u2013]\s*)[0-9]{1,3})*)\s+of\s+(?:each\s+|every\s+|an?\s+)?(?<of>[0-9]{1,3})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Cycle();

    [GeneratedRegex(@"\b(?:days?|weeks?|months?|years?|every|then|off|except)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"[0-9]{1,3}", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Numbers();
}

using Monographs.Content.Text;

namespace Monographs.Content.Doses;

/// <summary>Under which words of a filter a regimen stands: lower case with hyphens, as addresses have them.</summary>
public static class DoseGroups
{
    public const string NotStated = "not-stated";

    /// <summary>Patterns that have no short name, such as "Weeks 1, 2, 4 and 5 of 6", and words that no schedule was read from.</summary>
    public const string OtherPattern = "other-pattern";

    public static string RouteOf(string? route) => Slugger.Slugify(route ?? "") is { Length: > 0 } slug ? slug : NotStated;

    /// <summary>How often, without how long: "Every 2 weeks, 5 doses" stands with "Every 2 weeks".</summary>
    public static string FrequencyOf(string? frequency, Schedule? schedule) => schedule switch
    {
        null => string.IsNullOrWhiteSpace(frequency) ? NotStated : OtherPattern,
        { CycleDays: 1, DosesPerDay: 1 } => "once-daily",
        { CycleDays: 1, DosesPerDay: 2 } => "twice-daily",
        { CycleDays: 1, DosesPerDay: var times } => $"{times}-times-daily",
        { DosesPerDay: > 1 } => OtherPattern,
        { CycleDays: 7, DoseDays: [1] } => "once-a-week",
        { CycleDays: var days, DoseDays: [1] } => days % 7 == 0 ? $"every-{days / 7}-weeks" : $"every-{days}-days",
        { DoseDays: [1, .., var last] days } when last == days.Length => $"once-daily-days-1-to-{last}-of-{schedule.CycleDays}",
        _ => OtherPattern,
    };

    /// <summary>A group in words: "every-2-weeks" is "Every 2 weeks".</summary>
    public static string WordsOf(string group) => group.Length == 0 ? "" : (char.ToUpperInvariant(group[0]) + group[1..].Replace('-', ' ')).Replace("daily days", "daily, days", StringComparison.Ordinal);
}

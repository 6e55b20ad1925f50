using System.Globalization;
using System.Text.RegularExpressions;

namespace Monographs.Content.Sections;

public enum AbsenceReason
{
    NotStudied,
    NotReported,
    NotApplicable,
    NotYetWritten,
}

/// <summary>A stated reason why a section has no content: "absent" is not "blank".</summary>
/// <param name="Note">Why it is not applicable.</param>
/// <param name="Due">By when it will be written.</param>
public sealed partial record Absence(AbsenceReason Reason, string? Note, DateOnly? Due)
{
    /// <summary>Reads <c>Not studied.</c>, <c>Not reported.</c>, <c>Not applicable: …</c> and <c>Not yet written (due 2027-01-31).</c></summary>
    public static Absence? Find(string text)
    {
        var match = Pattern().Match(text.Trim());
        if (!match.Success) return null;
        if (match.Groups["studied"].Success) return new(AbsenceReason.NotStudied, null, null);
        if (match.Groups["reported"].Success) return new(AbsenceReason.NotReported, null, null);
        if (match.Groups["note"].Success) return new(AbsenceReason.NotApplicable, match.Groups["note"].Value.Trim(), null);
        return DateOnly.TryParseExact(match.Groups["due"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due)
            ? new(AbsenceReason.NotYetWritten, null, due)
            : null;
    }

    [GeneratedRegex(@"^(?:(?<studied>Not studied)\.?|(?<reported>Not reported)\.?|Not applicable: (?<note>[^\n]+)|Not yet written \(due (?<due>\d{4}-\d\d-\d\d)\)\.?)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Pattern();
}

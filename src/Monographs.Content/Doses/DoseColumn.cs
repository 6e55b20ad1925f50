using System.Text.RegularExpressions;

namespace Monographs.Content.Doses;

/// <summary>What a column of a dose table, or a row of a two-column one, tells.</summary>
internal enum DoseRole
{
    Other,
    Setting,
    Population,
    Dose,
    Frequency,
    Route,
    Duration,
    Note,

    /// <summary>"Adjustment for": the table tells how to change a dose, not which to give.</summary>
    Adjustment,
}

internal static partial class DoseColumn
{
    private static readonly (DoseRole Role, string Group)[] Roles = [.. Enum.GetValues<DoseRole>().Select(role => (role, role.ToString()))];

    public static DoseRole GetRole(string heading)
    {
        var match = Pattern().Match(heading.Trim());
        return match.Success ? Array.Find(Roles, role => match.Groups[role.Group].Success).Role : DoseRole.Other;
    }

    [GeneratedRegex(@"^(?:(?<Setting>setting|indications?|conditions?|disease|study|trial|use|used for|cohort|arm|drug)|(?<Population>populations?|patients?|people|who|in whom)|(?<Dose>(?:(?:standard|typical|usual|starting|recommended|maximum)\s+)?(?:dos(?:e|es|age))(?:\s+range)?(?:\s+studied)?)|(?<Frequency>how often|frequency|schedule|interval|timing)|(?<Route>route(?: of administration)?)|(?<Duration>duration|how long|length of treatment)|(?<Note>notes?|comments?|remarks?)|(?<Adjustment>(?:dose\s+)?adjust.*))$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Pattern();
}

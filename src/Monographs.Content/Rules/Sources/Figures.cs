using System.Text.RegularExpressions;

namespace Monographs.Content.Rules.Sources;

/// <summary>
/// Numbers that are facts about the drug, and so need a source. Not: ages, grades, phases, parts and versions, dates and years,
/// emergency numbers, and digits that belong to a name, such as IL-2, CRL4 or NCT01765790.
/// </summary>
internal static partial class Figures
{
    /// <summary>Where the first figure of a text stands; null where it has none.</summary>
    public static (int Index, int Length)? FindFirst(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyInRange('0', '9')) return null;
        foreach (var match in Number().EnumerateMatches(text))
        {
            var before = text[..match.Index];
            var after = text[(match.Index + match.Length)..];
            if (!Naming().IsMatch(before) && !Age().IsMatch(after) && !(AgeBefore().IsMatch(before) && Years().IsMatch(after))) return (match.Index, match.Length);
        }
        return null;
    }

    /// <summary>Not a year, not 911, not a part of a longer word or number.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d.,/(-]|\p{L}\()(?!(?:19|20)\d\d(?![\d%]|[,.]\d|[ \u00A0](?:mg|mcg|mL|units|people|patients))|911\b|999\b|112\b)\d+(?:,\d{3})*(?:\.\d+)?(?=%|-(?:day|week|month|year|hour|minute|fold)|[^\p{L}\d/-]|$)|(?<=(?<!\p{L})\()(?!(?:19|20)\d\d\b)\d+(?:,\d{3})*(?:\.\d+)?(?=[% ])",
        RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Number();

    /// <summary>What numbers a thing instead of counting it, or a month before its day.</summary>
    [GeneratedRegex(@"\b(?:grades?|phases?|types?|stages?|chromosomes?|kinase|interleukin|levels?|parts?|sections?|tables?|figures?|steps?|trials?|stud(?:y|ies)|cohorts?|schedules?|groups?|pages?|versions?|supplement|arms?|lines?|number|factor|article|January|February|March|April|May|June|July|August|September|October|November|December)[ \u00A0](?:\d+[a-z]?(?:/\d)?,?[ \u00A0](?:or|and|to)[ \u00A0])?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Naming();

    [GeneratedRegex(@"^(?:[ \u00A0]to[ \u00A0]\d+)?[ \u00A0]years?[ \u00A0](?:of age|old|or older|and older|or over|or younger)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Age();

    [GeneratedRegex(@"\b(?:aged?|ages|children (?:under|below|over)|(?:people|adults|patients|those) (?:under|below|over|older than|younger than))[ \u00A0](?:\d+[ \u00A0](?:to|or|and)[ \u00A0])?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex AgeBefore();

    [GeneratedRegex(@"^(?:[ \u00A0](?:to|or|and)[ \u00A0]\d+)?(?:[ \u00A0]years?\b|[ \u00A0.,;)]|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Years();
}

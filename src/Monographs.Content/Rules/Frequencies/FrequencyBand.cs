using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Monographs.Content.Rules.Frequencies;

/// <summary>A frequency word and the share of people that it stands for: at least <paramref name="From"/>, below <paramref name="To"/>.</summary>
internal sealed partial record FrequencyBand(string Word, decimal From, decimal To)
{
    /// <summary>EU guideline on the summary of product characteristics, section 4.8.</summary>
    public static ImmutableArray<FrequencyBand> All { get; } =
    [
        new("very common", 0.1m, 1.01m), new("common", 0.01m, 0.1m), new("uncommon", 0.001m, 0.01m), new("rare", 0.0001m, 0.001m), new("very rare", 0m, 0.0001m),
    ];

    /// <summary>Of <see cref="Words"/>: see <see cref="PatternRule.Signs"/>.</summary>
    public static string[] Signs { get; } = ["common", "commonly", "uncommon", "uncommonly", "rare", "rarely"];

    /// <summary>How many people must have been watched before one event shows a share as small as this (at least 1 of N).</summary>
    public int LeastPeople => Word switch { "uncommon" => 100, "rare" => 1_000, "very rare" => 10_000, _ => 0 };

    public bool Holds(Rate rate) => rate.Bound switch
    {
        RateBound.AtMost => rate.Share > From && rate.Share <= To,
        RateBound.AtLeast => rate.Share >= From && rate.Share < To,
        _ => rate.Share >= From && rate.Share < To,
    };

    public static FrequencyBand Get(string word)
    {
        var name = word.ToLowerInvariant().Replace("commonly", "common").Replace("rarely", "rare").Replace('\u00A0', ' ');
        return All.First(band => band.Word == name);
    }

    /// <summary>"More common" compares and stands for no band.</summary>
    public static bool IsComparison(ReadOnlySpan<char> before) => Comparison().IsMatch(before);

    /// <summary>Frequency words; not a rare disease, the common cold or what two things have in common.</summary>
    [GeneratedRegex(@"(?<!\bin )\b(?:very[ \u00A0])?(?:uncommon(?:ly)?|common(?:ly)?|rare(?:ly)?)\b(?! (?:cold|disease|cancer|tumou?r|growth|blood|illness|disorder|condition|form|type|kind|gene|terminology)|-)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    public static partial Regex Words();

    [GeneratedRegex(@"\b(?:more|less|most|least|as)[ \u00A0]$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Comparison();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Monographs.Content.Rules.Frequencies;

internal enum RateBound
{
    Exact,
    AtLeast,
    AtMost,
}

/// <summary>A share of people in a text: "14 of 25 people", "1 in 10", "64%", "more than 10%".</summary>
/// <param name="Index">Where in the text it stands.</param>
/// <param name="Share">From 0 to 1.</param>
internal sealed partial record Rate(int Index, int Length, decimal Share, RateBound Bound)
{
    public static IEnumerable<Rate> FindAll(string text)
    {
        foreach (Match match in Pattern().Matches(text))
        {
            decimal? share = match.Groups["p"].Success ? Number(match.Groups["p"]) / 100 : Number(match.Groups["N"]) is > 0 and var total ? Number(match.Groups["n"]) / total : null;
            if (share is not (>= 0 and <= 1)) continue;
            var bound = match.Groups["most"].Success ? RateBound.AtMost : match.Groups["least"].Success ? RateBound.AtLeast : RateBound.Exact;
            yield return new(match.Index, match.Length, share.Value, bound);
        }
    }

    private static decimal? Number(Group group) => decimal.TryParse(group.Value, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"(?:(?<most>up to|less than|fewer than|under|below|at most|no more than|[<\u2264])\s*|(?<least>more than|over|above|at least|[>\u2265])\s*)?(?<![\d.,])(?:(?<p>\d+(?:\.\d+)?)[ \u00A0]?(?:%|percent\b)|(?<n>\d[\d,]{0,15})(?:[ \u00A0](?:of|in|out of)[ \u00A0](?:every )?|/)(?<N>\d[\d,]{0,15}))(?![\d.]*\d)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Pattern();
}

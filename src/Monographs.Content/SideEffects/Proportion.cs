using System.Globalization;
using System.Text.RegularExpressions;

namespace Monographs.Content.SideEffects;

/// <summary>
/// How many of how many people, as the source reports it: a count of a total, a percentage of a total, or both.
/// A count is never worked out from a percentage.
/// </summary>
public sealed partial record Proportion(int? Count, int? Total, decimal? Percent)
{
    /// <summary>The percentage that was reported, else the one that count and total give; null where neither can be had.</summary>
    public decimal? Share => Percent ?? (Count is { } count && Total is > 0 ? 100m * count / Total : null);

    /// <summary>Reads <c>16 of 25 (64%)</c>, <c>16 of 25</c>, <c>70% of 63</c>, and <c>70%</c> with the total that the column's heading gives.</summary>
    public static Proportion? Find(string text, int? headingTotal)
    {
        if (Counted().Match(text) is { Success: true } counted)
        {
            return new(Number(counted.Groups["n"]), Number(counted.Groups["N"]), Decimal(counted.Groups["p"]));
        }
        return Percentage().Match(text) is { Success: true } percentage
            ? new(null, Number(percentage.Groups["N"]) ?? headingTotal, Decimal(percentage.Groups["p"]))
            : null;
    }

    /// <summary>The total in a column's heading, such as <c>Any grade (N = 63)</c>.</summary>
    public static int? FindTotal(string heading) => Number(HeadingTotal().Match(heading).Groups["N"]);

    private static int? Number(Group group) =>
        group.Success && int.TryParse(group.Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static decimal? Decimal(Group group) =>
        group.Success && decimal.TryParse(group.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^\s*(?<n>[\d,]+)\s+of\s+(?<N>[\d,]+)(?:\s+\w+)?(?:\s*\((?<p>\d+(?:\.\d+)?)\s*%\))?", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Counted();

    [GeneratedRegex(@"^\s*(?<p>\d+(?:\.\d+)?)\s*%(?:\s+of\s+(?<N>[\d,]+))?", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Percentage();

    [GeneratedRegex(@"\b[Nn]\s*=\s*(?<N>[\d,]+)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex HeadingTotal();
}

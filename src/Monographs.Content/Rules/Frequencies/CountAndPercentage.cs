using System.Globalization;
using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Frequencies;

public sealed partial class CountAndPercentage : PatternRule
{
    public override string Id => "FREQ-005";

    public override string Title => "A count and the percentage beside it agree to half a point.";

    public override string Cause => "One of the two is wrong, and no reader can tell which.";

    public override string Example => "16 of 25 (46%)";

    public override string Cure => "Look at the source and correct the wrong one.";

    public override string Source => "House style.";

    private protected override Regex Pattern => Pair();

    private protected override string Explain(Hit hit)
    {
        var (count, total, percent) = Parse(hit.Words);
        return count > total ? $"'{hit.Quote}' counts more than there are." : $"'{hit.Quote}': {count:0} of {total:0} is {100 * count / total:0.#}%, not {percent:0.##}%.";
    }

    private protected override FindingLevel? LevelAt(Hit hit)
    {
        var (count, total, percent) = Parse(hit.Words);
        return total > 0 && (count > total || Math.Abs(100 * count / total - percent) > 0.5m) ? Level : null;
    }

    private static (decimal Count, decimal Total, decimal Percent) Parse(string words)
    {
        var match = Pair().Match(words);
        return (Number("n"), Number("N"), Number("p"));

        decimal Number(string group) => decimal.TryParse(match.Groups[group].Value, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    [GeneratedRegex(@"(?<![\d.,])(?:(?<n>(?>\d[\d,]{0,15}))[ \u00A0]?(?:of|out of|/)[ \u00A0]?(?:the )?(?<N>\d[\d,]{0,15})(?:[ \u00A0][\p{L}-]+){0,4}[ \u00A0]?[(,][ \u00A0]?(?<p>\d+(?:\.\d+)?)[ \u00A0]?(?:%|percent)|(?<p>(?>\d+(?:\.\d+)?))[ \u00A0]?%[ \u00A0]?[(,][ \u00A0]?(?<n>\d[\d,]{0,15})[ \u00A0]?(?:of|out of|/)[ \u00A0]?(?<N>\d[\d,]{0,15}))",
        RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Pair();
}

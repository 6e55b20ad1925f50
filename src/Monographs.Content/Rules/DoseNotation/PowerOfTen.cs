using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.DoseNotation;

public sealed partial class PowerOfTen : PatternRule
{
    public override string Id => "DOSE-010";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "Large amounts are written in words, not as powers of ten: 1 million units.";

    public override string Cause => "Where the raised digit is lost, 10\u2076 units becomes 106 units.";

    public override string Example => "10^6 units";

    public override string Cure => "Write '1 million units'.";

    public override string Source => "ISMP, list of error-prone abbreviations, symbols and dose designations, on large numbers.";

    private protected override Regex Pattern => Power();

    private protected override string Explain(Hit hit) => $"The exponent in '{hit.Quote}' is lost in plain text.";

    [GeneratedRegex(@"10(?:(?:\^|\*\*)?[\u2070\u00B9\u00B2\u00B3\u2074-\u2079]+|\^\d+)[ \u00A0]?" + DoseUnit.Narrow, RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Power();
}

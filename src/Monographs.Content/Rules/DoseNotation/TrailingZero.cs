using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.DoseNotation;

public sealed partial class TrailingZero : PatternRule
{
    public override string Id => "DOSE-001";

    public override string Title => "A dose has no zero after its decimal point: 1 mg, not 1.0 mg.";

    public override string Cause => "Where the point is not seen, 1.0 mg is given as 10 mg.";

    public override string Example => "give 1.0 mg";

    public override string Cure => "Leave the point and the zeros out.";

    public override string Source => "ISMP, list of error-prone abbreviations, symbols and dose designations; Joint Commission, 'do not use' list. Both exempt the precision of laboratory values and results.";

    private protected override Regex Pattern => Amount();

    private protected override bool MayMatch(TextRuns runs) => runs.Text.Contains(".0", StringComparison.Ordinal);

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' is ten times as much where the point is not seen.";

    private protected override string Instead(Hit hit) => Zeros().Replace(hit.Words, "");

    [GeneratedRegex(@"(?<![\d.,])\d+\.0+" + DoseUnit.Space + DoseUnit.Dosed, RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Amount();

    [GeneratedRegex(@"\.0+", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Zeros();
}

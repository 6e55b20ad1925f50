using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.DoseNotation;

public sealed partial class EndingZero : PatternRule
{
    public override string Id => "DOSE-001b";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "A dose with decimals does not end in a zero: 2.5 mg, not 2.50 mg.";

    public override string Cause => "The longer the number, the easier its point is missed.";

    public override string Example => "2.50 mg";

    public override string Cure => "Leave the last zeros out.";

    public override string Source => "House style, after DOSE-001.";

    private protected override Regex Pattern => Amount();

    private protected override bool MayMatch(TextRuns runs) => Zeros().IsMatch(runs.Text);

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' ends in a zero that says nothing.";

    private protected override string Instead(Hit hit) => Zeros().Replace(hit.Words, "$1");

    [GeneratedRegex(@"(?<![\d.,])\d+\.\d*[1-9]0+" + DoseUnit.Space + DoseUnit.Dosed, RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Amount();

    [GeneratedRegex(@"(\.\d*[1-9])0+", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Zeros();
}

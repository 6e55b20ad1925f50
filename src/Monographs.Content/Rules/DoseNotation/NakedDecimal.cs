using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.DoseNotation;

public sealed partial class NakedDecimal : PatternRule
{
    public override string Id => "DOSE-002";

    public override string Title => "A dose below 1 has a zero before its point: 0.5 mg, not .5 mg.";

    public override string Cause => "Where the point is not seen, .5 mg is given as 5 mg.";

    public override string Example => "take .5 mg";

    public override string Cure => "Write a zero before the point.";

    public override string Source => "ISMP, list of error-prone abbreviations, symbols and dose designations; Joint Commission.";

    private protected override Regex Pattern => Amount();

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' is ten times as much where the point is not seen.";

    private protected override string Instead(Hit hit) => "0" + hit.Words;

    [GeneratedRegex(@"(?<![\d.])\.\d+" + DoseUnit.Space + DoseUnit.Dosed, RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Amount();
}

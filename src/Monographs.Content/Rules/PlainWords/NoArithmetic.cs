using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.PlainWords;

public sealed partial class NoArithmetic : PatternRule
{
    public override string Id => "PLAIN-009";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "No reader has to calculate a dose: mg/kg comes with a worked example.";

    public override string Cause => "Few patients can multiply their weight by 1.25, and some will.";

    public override string Example => "1.25 mg/kg";

    public override string Cure => "Write the dose of a person: 'for a person of 70 kg, 87.5 mg'.";

    public override string Source => "CDC Clear Communication Index, numbers.";

    private protected override Regex Pattern => PerWeight();

    private protected override bool IsForPatients => true;

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' leaves the reader to calculate.";

    private protected override FindingLevel? LevelAt(Hit hit) =>
        hit.Run.IsPlain && !hit.File.PlainRuns().Any(run => run.Section == hit.Run.Section && WorkedExample().IsMatch(hit.File.Runs.SpanOf(run))) ? Level : null;

    [GeneratedRegex(@"\d[\d,.]{0,15}[ \u00A0]?(?:mg|mcg|micrograms?|g|mL|units?)(?:/| per |[ \u00A0]a[ \u00A0])(?:kg|kilos?|kilograms?|m2|m\u00B2|square meter)(?![\p{L}\d])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex PerWeight();

    [GeneratedRegex(@"\b(?:person|adult|someone|woman|man|child)\b[^.\n]*\b\d+[ \u00A0]?(?:kg|kilos?|kilograms?|pounds)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex WorkedExample();
}

using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.DoseNotation;

public sealed partial class RatioStrength : PatternRule
{
    public override string Id => "DOSE-008";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "A strength is written as an amount per volume, not as a ratio.";

    public override string Cause => "1:1,000 and 1:10,000 have been mixed up with fatal results: a tenfold dose.";

    public override string Example => "epinephrine 1:1,000";

    public override string Cure => "Write the strength in mg per mL.";

    public override string Source => "ISMP, list of error-prone abbreviations, symbols and dose designations; US Pharmacopeia, which dropped ratios for single-entity injections in 2016.";

    private protected override Regex Pattern => Ratio();

    private protected override bool MayMatch(TextRuns runs) => runs.Text.Contains("1:", StringComparison.Ordinal);

    private protected override string Explain(Hit hit) => $"The ratio '{hit.Quote}' is easily read as another.";

    [GeneratedRegex(@"(?<![\d:])1:\d{1,3}(?:,?\d{3})+(?!\d)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Ratio();
}

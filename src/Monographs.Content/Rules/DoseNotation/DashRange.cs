using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.DoseNotation;

public sealed partial class DashRange : PatternRule
{
    public override string Id => "DOSE-011";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "A range is written with 'to': 5 to 10 mg, not 5–10 mg.";

    public override string Cause => "The dash is read as a minus or not at all, and a screen reader may leave it out: 5–10 mg becomes 510 mg.";

    public override string Example => "5-10 mg";

    public override string Cure => "Write 'to' between the two amounts.";

    public override string Source => "NHS content style guide; ISMP, list of error-prone abbreviations, symbols and dose designations.";

    private protected override Regex Pattern => Range();

    private protected override string Explain(Hit hit) => $"The dash in '{hit.Quote}' is easily missed.";

    private protected override string Instead(Hit hit) => Dash().Replace(hit.Words, " to ", 1);

    [GeneratedRegex(@"(?<![\d\p{L}-])\d[\d,.]{0,15}(?:" + DoseUnit.Space + DoseUnit.Any + @")?[ \u00A0]?[-\u2010-\u2013\u2212][ \u00A0]?\d[\d,.]{0,15}" + DoseUnit.Space + DoseUnit.Any + "(?![A-Za-z])",
        RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Range();

    [GeneratedRegex(@"[ \u00A0]?[-\u2010-\u2013\u2212][ \u00A0]?", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Dash();
}

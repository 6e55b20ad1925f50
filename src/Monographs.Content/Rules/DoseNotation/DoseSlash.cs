using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.DoseNotation;

public sealed partial class DoseSlash : PatternRule
{
    public override string Id => "DOSE-007";

    public override string Title => "Two amounts are parted by 'and' or 'per', not by a slash.";

    public override string Cause => "A slash has been read as the digit 1: 25 units/10 units became 110 units.";

    public override string Example => "25 units/10 units";

    public override string Cure => "Write 'and' between two doses, 'per' in a strength.";

    public override string Source => "ISMP, list of error-prone abbreviations, symbols and dose designations, 2024 ('and' between doses).";

    private protected override Regex Pattern => Doses();

    private protected override string Explain(Hit hit) => $"The slash in '{hit.Quote}' can be read as a 1.";

    [GeneratedRegex(@"\d[\d,.]{0,15}[ \u00A0]?" + DoseUnit.Narrow + @"[ \u00A0]?/[ \u00A0]?\d[\d,.]{0,15}[ \u00A0]?" + DoseUnit.Narrow, RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Doses();
}

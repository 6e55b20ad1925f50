using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.DoseNotation;

public sealed partial class RomanNumeralDose : PatternRule
{
    public override string Id => "DOSE-015";

    public override string Title => "Doses are written in Arabic numerals.";

    public override string Cause => "Roman numerals are read as letters: V as 5 or as U, IV as intravenous.";

    public override string Example => "V mg";

    public override string Cure => "Write the number in digits.";

    public override string Source => "ISMP, list of error-prone abbreviations, symbols and dose designations.";

    private protected override Regex Pattern => Dose();

    private protected override string Explain(Hit hit) => $"The amount in '{hit.Quote}' is a Roman numeral.";

    /// <summary>A clotting factor, a type or a phase has its Roman numeral as a name.</summary>
    private protected override FindingLevel? LevelAt(Hit hit) => Named().IsMatch(hit.Before) ? null : Level;

    [GeneratedRegex(@"(?<![\p{L}\d-])(?:[IVX]{1,5}|[ivx]{2,5})[ \u00A0](?:mg|mcg|micrograms?|g|kg|mL|units?|mmol|mEq|tablets?|capsules?|drops?)(?![A-Za-z])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Dose();

    [GeneratedRegex(@"\b(?:factor|type|phase|grade|stage|class|\d)[ \u00A0]$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Named();
}

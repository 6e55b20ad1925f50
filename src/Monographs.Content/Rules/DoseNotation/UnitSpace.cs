using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.DoseNotation;

public sealed partial class UnitSpace : PatternRule
{
    public override string Id => "DOSE-003";

    public override string Title => "A space stands between an amount and its unit: 250 mg, not 250mg.";

    public override string Cause => "The m of 'mg' has been read as a zero or two, so that 10mg became 100 mg.";

    public override string Example => "250mg daily";

    public override string Cure => "Write a space before the unit. A no-break space is best; the page keeps the two on one line in any case.";

    public override string Source => "ISMP, list of error-prone abbreviations, symbols and dose designations. NHS style leaves the space out; the house style follows ISMP.";

    private protected override Regex Pattern => Amount();

    private protected override bool IsSafeToReplace => true;

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' has no space before its unit.";

    private protected override string Instead(Hit hit) => Unit().Replace(hit.Words, "\u00A0$0");

    [GeneratedRegex(@"(?<![A-Za-z0-9.-])\d[\d,]{0,15}(?:\.\d+)?(?:mg|mcg|micrograms?|g|kg|mL|ml|units?|mmol|mEq)(?![A-Za-z0-9])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Amount();

    [GeneratedRegex("[A-Za-z]+$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Unit();
}

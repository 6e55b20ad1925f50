using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.DoseNotation;

public sealed partial class UnitFullStop : PatternRule
{
    public override string Id => "DOSE-006";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "A unit has no full stop.";

    public override string Cause => "The stop of 'mg.' has been read as the digit 1.";

    public override string Example => "10 mg. daily";

    public override string Cure => "Leave the full stop after the unit out.";

    public override string Source => "ISMP, list of error-prone abbreviations, symbols and dose designations.";

    private protected override Regex Pattern => Unit();

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' has a full stop within the sentence.";

    [GeneratedRegex(@"(?<![A-Za-z])(?:mg|mcg|mL|kg)\.(?=[ \u00A0]?[a-z0-9(,;])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Unit();
}

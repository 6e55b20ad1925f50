using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Abbreviations;

public sealed partial class CubicCentimeter : PatternRule
{
    public override string Id => "ABBR-007";

    public override string Title => "Volumes are in mL, not cc.";

    public override string Cause => "cc is read as U (units) or as 00.";

    public override string Example => "5 cc";

    public override string Cure => "Write 'mL'.";

    public override string Source => "ISMP, list of error-prone abbreviations, symbols and dose designations.";

    private protected override Regex Pattern => Words();

    internal override string[] Signs { get; } = ["cc"];

    private protected override bool IsSafeToReplace => true;

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' is read as units or as 00.";

    private protected override string? Instead(Hit hit) => " mL";

    [GeneratedRegex(@"(?<=\d)[ \u00A0]?cc(?![A-Za-z])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Words();
}

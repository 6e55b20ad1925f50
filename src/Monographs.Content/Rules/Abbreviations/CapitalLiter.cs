using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Abbreviations;

public sealed partial class CapitalLiter : PatternRule
{
    public override string Id => "ABBR-017";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "Liters have a capital L: mL, L.";

    public override string Cause => "A small l is read as the digit 1.";

    public override string Example => "5 ml";

    public override string Cure => "Write 'mL' or 'L'.";

    public override string Source => "House style, after ISMP and the SI brochure.";

    private protected override Regex Pattern => Words();

    internal override string[] Signs { get; } = ["ml", "dl", "l"];

    private protected override bool IsSafeToReplace => true;

    private protected override string Explain(Hit hit) => $"The l of '{hit.Quote}' is read as a 1.";

    private protected override string? Instead(Hit hit) => hit.Words[..^1] + "L";

    [GeneratedRegex(@"(?<=\d[ \u00A0]?|/)ml(?![A-Za-z0-9])|(?<=\d[ \u00A0]|(?:g|mol|units?|Eq|U)/)d?l(?![A-Za-z0-9])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Words();
}

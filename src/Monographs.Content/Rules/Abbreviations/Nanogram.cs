using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Abbreviations;

public sealed partial class Nanogram : PatternRule
{
    public override string Id => "ABBR-014";

    public override string Title => "Nanograms and the intranasal route are written in words.";

    public override string Cause => "ng and nanog are read as mg or nasogastric; NAS as intravenous.";

    public override string Example => "5 ng";

    public override string Cure => "Write 'nanogram', 'intranasal'. A laboratory value such as 5 ng/mL may stand.";

    public override string Source => "ISMP, list of error-prone abbreviations, symbols and dose designations, 2024.";

    private protected override Regex Pattern => Words();

    internal override string[] Signs { get; } = ["ng", "nanog", "nanogs", "NAS"];

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' is read as mg or as another route.";

    private protected override FindingLevel? LevelAt(Hit hit) => hit.Words == "NAS" && Acronyms.IsExplained(hit) ? null : Level;

    [GeneratedRegex(@"(?<=\d[ \u00A0]?)ng(?![A-Za-z/])|(?<![A-Za-z])ng/kg(?![A-Za-z])|(?<![\p{L}\d-])(?:nanogs?|NAS)(?![\p{L}\d-])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Words();
}

using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Abbreviations;

public sealed partial class AtBedtime : PatternRule
{
    public override string Id => "ABBR-009";

    public override string Title => "'At bedtime' is written in full.";

    public override string Cause => "HS means half-strength or at bedtime; qn is read as every hour.";

    public override string Example => "10 mg qhs";

    public override string Cure => "Write 'at bedtime', or 'half-strength' if that is meant.";

    public override string Source => "ISMP, list of error-prone abbreviations, symbols and dose designations. Its editions disagree about QHS; plain words avoid it.";

    private protected override Regex Pattern => Words();

    internal override string[] Signs { get; } = ["HS", "hs", "h", "qhs", "QHS", "qn", "QN"];

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' is read as half-strength or as every hour.";

    private protected override FindingLevel? LevelAt(Hit hit) => Acronyms.IsExplained(hit) ? null : Level;

    [GeneratedRegex(@"(?<![\p{L}\d-])(?:HS|hs|h\.s\.|qhs|QHS|q\.h\.s\.?|qn|QN)(?![\p{L}\d-])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Words();
}

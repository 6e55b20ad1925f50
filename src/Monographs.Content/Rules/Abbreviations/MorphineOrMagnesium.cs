using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Abbreviations;

public sealed partial class MorphineOrMagnesium : PatternRule
{
    public override string Id => "ABBR-006";

    public override string Title => "Morphine sulfate and magnesium sulfate are written in full.";

    public override string Cause => "MS, MSO4 and MgSO4 have been mixed up, with deaths.";

    public override string Example => "MSO4 given";

    public override string Cure => "Write 'morphine sulfate' or 'magnesium sulfate'.";

    public override string Source => "Joint Commission, 'do not use' list.";

    private protected override Regex Pattern => Words();

    internal override string[] Signs { get; } = ["MSO", "MgSO", "MS"];

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' is morphine to one reader and magnesium to another.";

    [GeneratedRegex(@"(?<![A-Za-z])(?:MSO4|MSO\u2084|MgSO4|MgSO\u2084)(?![A-Za-z0-9])|(?<![A-Za-z-])MS(?=[ \u00A0]?\d)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Words();
}

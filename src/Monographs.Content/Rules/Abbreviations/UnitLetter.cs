using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Abbreviations;

public sealed partial class UnitLetter : PatternRule
{
    public override string Id => "ABBR-001";

    public override string Title => "'Units' is written in full.";

    public override string Cause => "U has been read as 0, 4 or cc: 4U became 40 or 44 units.";

    public override string Example => "4U daily";

    public override string Cure => "Write 'units'.";

    public override string Source => "Joint Commission, 'do not use' list; ISMP, list of error-prone abbreviations, symbols and dose designations.";

    private protected override Regex Pattern => Words();

    internal override string[] Signs { get; } = ["U", "u"];

    private protected override bool IsSafeToReplace => true;

    private protected override string Explain(Hit hit) => $"The U of '{hit.Quote}' is read as a 0 or a 4.";

    private protected override string? Instead(Hit hit) => hit.Words.TrimEnd('U', 'u', ' ', '\u00A0') + " units";

    [GeneratedRegex(@"(?<![A-Za-z])\d[\d,.]{0,15}[ \u00A0]?[Uu](?![A-Za-z0-9]|\.S\b)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Words();
}

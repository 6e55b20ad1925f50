using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Abbreviations;

public sealed partial class DischargeOrDiscontinue : PatternRule
{
    public override string Id => "ABBR-008";

    public override string Title => "D/C is written 'discharge' or 'discontinue'.";

    public override string Cause => "The two have been mixed up: medicines were stopped when the patient was to go home.";

    public override string Example => "D/C meds";

    public override string Cure => "Write 'discharge' or 'discontinue'.";

    public override string Source => "ISMP, list of error-prone abbreviations, symbols and dose designations.";

    private protected override Regex Pattern => Words();

    internal override string[] Signs { get; } = ["D"];

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' means discharge to one reader and discontinue to another.";

    [GeneratedRegex(@"(?<![A-Za-z])D/C(?![A-Za-z])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Words();
}

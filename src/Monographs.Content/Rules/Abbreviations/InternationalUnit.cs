using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Abbreviations;

public sealed partial class InternationalUnit : PatternRule
{
    public override string Id => "ABBR-002";

    public override string Title => "IU is written 'units'.";

    public override string Cause => "IU is read as IV (intravenous) or as 10.";

    public override string Example => "100 IU daily";

    public override string Cure => "Write 'units'.";

    public override string Source => "Joint Commission, 'do not use' list; ISMP, list of error-prone abbreviations, symbols and dose designations.";

    private protected override Regex Pattern => Words();

    internal override string[] Signs { get; } = ["IU", "U"];

    private protected override bool IsSafeToReplace => true;

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' is read as IV or as 10.";

    private protected override string? Instead(Hit hit) => hit.WithStop("units");

    [GeneratedRegex(@"(?<![A-Za-z])(?:IU|I\.U\.?)(?![A-Za-z])(?=[ \u00A0./,;)]|$)", RegexOptions.CultureInvariant | RegexOptions.Multiline, 5000)]
    private static partial Regex Words();
}

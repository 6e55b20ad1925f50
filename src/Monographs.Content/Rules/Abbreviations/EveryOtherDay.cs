using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Abbreviations;

public sealed partial class EveryOtherDay : PatternRule
{
    public override string Id => "ABBR-004";

    public override string Title => "QOD is written 'every other day'.";

    public override string Cause => "QOD is read as QD or QID: every day, or four times a day.";

    public override string Example => "QOD";

    public override string Cure => "Write 'every other day'.";

    public override string Source => "Joint Commission, 'do not use' list; ISMP, list of error-prone abbreviations, symbols and dose designations.";

    private protected override Regex Pattern => Words();

    internal override string[] Signs { get; } = ["QOD", "qod", "D", "d"];

    private protected override bool IsSafeToReplace => true;

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' is read as every day or four times a day.";

    private protected override string? Instead(Hit hit) => hit.WithStop("every other day");

    [GeneratedRegex(@"(?<![A-Za-z])(?:QOD|qod|Q\.O\.D\.?|q\.o\.d\.?)(?![A-Za-z])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Words();
}

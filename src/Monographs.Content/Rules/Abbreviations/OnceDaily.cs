using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Abbreviations;

public sealed partial class OnceDaily : PatternRule
{
    public override string Id => "ABBR-003";

    public override string Title => "QD and o.d. are written 'daily'.";

    public override string Cause => "QD is read as QID (four times a day) or QOD; o.d. as right eye.";

    public override string Example => "10 mg QD";

    public override string Cure => "Write 'daily' or 'once daily'.";

    public override string Source => "Joint Commission, 'do not use' list; ISMP, list of error-prone abbreviations, symbols and dose designations.";

    private protected override Regex Pattern => Words();

    internal override string[] Signs { get; } = ["QD", "qd", "D", "d"];

    private protected override bool IsSafeToReplace => true;

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' is read as four times a day or as right eye.";

    private protected override string? Instead(Hit hit) => hit.WithStop("daily");

    [GeneratedRegex(@"(?<![A-Za-z])(?:QD|qd|Q\.D\.?|q\.d\.?|o\.d\.?)(?![A-Za-z])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Words();
}

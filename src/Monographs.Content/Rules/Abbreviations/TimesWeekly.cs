using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Abbreviations;

public sealed partial class TimesWeekly : PatternRule
{
    public override string Id => "ABBR-011";

    public override string Title => "Times a week are written in words.";

    public override string Cause => "TIW is read as three times a day or twice a week; BIW as every 2 weeks.";

    public override string Example => "TIW";

    public override string Cure => "Write '3 times a week', 'twice a week' or 'every 2 weeks'.";

    public override string Source => "ISMP, list of error-prone abbreviations, symbols and dose designations.";

    private protected override Regex Pattern => Words();

    internal override string[] Signs { get; } = ["TIW", "tiw", "BIW", "biw"];

    private protected override bool IsSafeToReplace => true;

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' is read as so many times a day.";

    private protected override string? Instead(Hit hit) => hit.Words is "TIW" or "tiw" ? "3 times a week" : null;

    [GeneratedRegex(@"(?<![A-Za-z])(?:TIW|tiw|BIW|biw)(?![A-Za-z])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Words();
}

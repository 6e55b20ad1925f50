using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Abbreviations;

public sealed partial class EveryInterval : PatternRule
{
    public override string Id => "ABBR-018";

    public override FindingLevel Level => FindingLevel.Error;

    public override string Title => "Intervals are written in words: every 2 weeks.";

    public override string Cause => "q2w is not known to patients, and q is read as a number.";

    public override string Example => "q2w";

    public override string Cure => "Write 'every 2 weeks', 'every 6 hours'.";

    public override string Source => "House style, after ISMP.";

    private protected override Regex Pattern => Words();

    internal override string[] Signs { get; } = ["Q", "q"];

    private protected override bool IsSafeToReplace => true;

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' is not known to every reader.";

    private protected override string? Instead(Hit hit) => char.ToLowerInvariant(hit.Words[^1]) switch
    {
        'w' => Every(hit.Words[1..^1], "week"),
        'd' => Every(hit.Words[1..^1], "day"),
        _ => Every(hit.Words[1..^1], "hour"),
    };

    private protected override FindingLevel? LevelAt(Hit hit) => hit.Run.IsPlain ? FindingLevel.Error : FindingLevel.Warning;

    private static string Every(string number, string unit) => number == "1" ? $"every {unit}" : $"every {number} {unit}s";

    [GeneratedRegex(@"(?<![A-Za-z])[Qq](?!1[Dd])\d+[WwDdHh](?![A-Za-z])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Words();
}

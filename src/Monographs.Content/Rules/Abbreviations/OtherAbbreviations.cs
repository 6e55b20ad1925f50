using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Abbreviations;

public sealed partial class OtherAbbreviations : PatternRule
{
    public override string Id => "ABBR-013";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "Other abbreviations that were read wrongly are written in words.";

    public override string Cause => "Each has led to a wrong dose or route: 'per os' as left eye, q1d as four times a day, IN as IM or IV, ss as 55.";

    public override string Example => "1 tablet per os";

    public override string Cure => "Write 'by mouth', 'as directed', 'daily', 'at 6 in the evening', 'injection', 'intranasal', 'at bedtime', 'orange juice', 'half'.";

    public override string Source => "ISMP, list of error-prone abbreviations, symbols and dose designations.";

    private protected override Regex Pattern => Words();

    internal override string[] Signs { get; } = ["os", "UD", "q", "Q", "IJ", "BT", "OJ", "ss", "IN"];

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' has been read as something else.";

    private protected override FindingLevel? LevelAt(Hit hit) => Acronyms.IsExplained(hit) ? null : Level;

    [GeneratedRegex(@"(?<![\p{L}\d-])(?:per os|UD|[qQ]1[dD]|[qQ]\d{1,2}[AP]M|IJ|BT|OJ|ss|(?<=\d[ \u00A0]?(?:mg|mcg|mL|units?)[ \u00A0])IN)(?![\p{L}\d-])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Words();
}

using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Abbreviations;

public sealed partial class UnderTheSkin : PatternRule
{
    public override string Id => "ABBR-010";

    public override string Title => "The subcutaneous route is written in words.";

    public override string Cause => "SC is read as SL (under the tongue), SQ as '5 every', and the q of sub q as 'every'.";

    public override string Example => "give SQ";

    public override string Cure => "Write 'subcutaneously', in plain words 'under the skin'.";

    public override string Source => "ISMP, list of error-prone abbreviations, symbols and dose designations.";

    private protected override Regex Pattern => Words();

    internal override string[] Signs { get; } = ["SQ", "sub", "subq", "c", "SC"];

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' is read as under the tongue or as 'every'.";

    private protected override FindingLevel? LevelAt(Hit hit) => hit.Words != "SC" ? Level : IsDoseText(hit) && !Acronyms.IsExplained(hit) ? FindingLevel.Warning : null;

    /// <summary>SC alone may be a place or a name: it is the route where an amount stands beside it.</summary>
    private static bool IsDoseText(Hit hit) => Amount().IsMatch(hit.Sentence.In(hit.File.Runs));

    [GeneratedRegex(@"\d[ \u00A0]?(?:mg|mcg|mL|units?)(?![A-Za-z])|[Ii]nject", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Amount();

    [GeneratedRegex(@"(?<![A-Za-z])(?:SQ|sub[ -]?q|s\.c\.|SC)(?![A-Za-z]|-?\d)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Words();
}

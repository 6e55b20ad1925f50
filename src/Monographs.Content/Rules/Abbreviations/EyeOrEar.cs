using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Abbreviations;

public sealed partial class EyeOrEar : PatternRule
{
    public override string Id => "ABBR-012";

    public override string Title => "Eyes and ears are written in words.";

    public override string Cause => "AD, AS, AU and OD, OS, OU are read as each other: drops for the ear in the eye. OD is also an overdose, OS overall survival.";

    public override string Example => "2 drops OD";

    public override string Cure => "Write 'right eye', 'left ear', 'each eye'; another meaning, such as 'overall survival (OS)', is explained at its first use.";

    public override string Source => "ISMP, list of error-prone abbreviations, symbols and dose designations.";

    private protected override Regex Pattern => Words();

    internal override string[] Signs { get; } = ["AD", "AS", "AU", "OD", "OS", "OU"];

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' is one of six abbreviations for eyes and ears that are read as each other.";

    private protected override FindingLevel? LevelAt(Hit hit) => IsShouted(hit) ? null : Acronyms.IsExplained(hit) ? null : Level;

    /// <summary>"KNOWN AS" in a text in capitals is no abbreviation.</summary>
    private static bool IsShouted(Hit hit) => hit.Before.TrimEnd() is [.., var last] && char.IsUpper(last) && hit.After.TrimStart() is [var next, ..] && char.IsUpper(next);

    [GeneratedRegex(@"(?<![\p{L}\d./-])(?:AD|AS|AU|OD|OS|OU)(?![\p{L}\d/-])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Words();
}

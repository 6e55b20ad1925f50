using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.DoseNotation;

public sealed partial class HalfTablet : PatternRule
{
    public override string Id => "DOSE-009";

    public override string Title => "A part of a tablet is written in words: half a tablet.";

    public override string Cause => "1/2 tablet has been read as 1 or 2 tablets, 0.5 tablets as 5.";

    public override string Example => "1/2 tablet";

    public override string Cure => "Write 'half a tablet', 'one and a half tablets'.";

    public override string Source => "ISMP, list of error-prone abbreviations, symbols and dose designations, 2024: no fractions.";

    private protected override Regex Pattern => Part();

    internal override string[] Signs { get; } = ["tablet", "tablets"];

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' can be read as whole tablets.";

    [GeneratedRegex(@"(?<![\d.,])(?:1/2|\d*\u00BD|\d*\.5)[ \u00A0]?(?:a[ \u00A0])?tablets?", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Part();
}

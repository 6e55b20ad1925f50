using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Frequencies;

public sealed partial class RateWithDecimals : PatternRule
{
    public override string Id => "FREQ-007";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "Plain words have no rates with decimals.";

    public override string Cause => "Nobody can picture 14.3% of a person.";

    public override string Example => "14.3% of people";

    public override string Cure => "Write a whole number of people: '1 in 7'.";

    public override string Source => "NHS content style guide, numbers.";

    private protected override Regex Pattern => Decimals();

    private protected override bool IsForPatients => true;

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' is more exact than a reader can picture.";

    private protected override FindingLevel? LevelAt(Hit hit) => hit.Run.IsPlain ? Level : null;

    [GeneratedRegex(@"(?<![\d.,])\d+\.\d+[ \u00A0]?(?:%|percent\b|(?:in|of|out of)[ \u00A0]100\b)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Decimals();
}

using System.Text.RegularExpressions;
using Monographs.Content.Advice;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.PlainWords;

public sealed partial class NumeralsApart : PatternRule
{
    public override string Id => "PLAIN-006";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "Two numbers do not stand side by side.";

    public override string Cause => "\"1 or 2 200 mg tablets\" is read as 2,200 mg.";

    public override string Example => "1 or 2 200 mg tablets";

    public override string Cure => "Part them with words: '1 or 2 tablets of 200 mg'.";

    public override string Source => "NHS content style guide, numbers.";

    private protected override Regex Pattern => Pair();

    private protected override bool IsForPatients => true;

    private protected override string Explain(Hit hit) => $"The numbers in '{hit.Quote}' can be read as one.";

    private protected override FindingLevel? LevelAt(Hit hit) => hit.Run.IsPlain || hit.Run.Advice is not AdviceKind.None ? Level : null;

    [GeneratedRegex(@"(?<![\d.,])\d+[ \u00A0]\d[\d,.]{0,15}(?:[ \u00A0](?:mg|mcg|micrograms?|g|mL|units?|milligrams?|tablets?|capsules?)\b)?(?!\d)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Pair();
}

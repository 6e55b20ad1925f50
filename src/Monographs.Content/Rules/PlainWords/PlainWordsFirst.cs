using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.PlainWords;

public sealed partial class PlainWordsFirst : PatternRule
{
    public override string Id => "PLAIN-004";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "Plain words are used where there are any: medicine, by mouth, high temperature.";

    public override string Cause => "A word that is not understood is passed over, and with it what it warned of.";

    public override string Example => "take this medication orally";

    public override string Cure => "Use the plain word; the other may follow it in parentheses.";

    public override string Source => "NHS A to Z of health writing.";

    private protected override Regex Pattern => Listed();

    private protected override bool IsForPatients => true;

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' is not a plain word.";

    private protected override string? Instead(Hit hit) => PlainWordList.Instead.GetValueOrDefault(hit.Words.Replace('\u2019', '\''));

    private protected override FindingLevel? LevelAt(Hit hit) => hit.Run.IsPlain && !hit.IsInParentheses ? Level : null;

    [GeneratedRegex(@"(?<![\p{L}\d-])(?:medications?|drugs?|nausea|orall?y?|fever|clinicians?|physicians?|prognosis|exceed(?:s|ing)?|excessive|acute|formulations?|ha?emorrhage|eg|e\.g\.|ie|i\.e\.|etc|(?:do|ca|wo|is|are|should|does|did|was)n?['\u2019]t|administer(?:ed)?|administration|discontinued?|commenced?|prior to|subsequently|adverse|monitor(?:ed)?|efficacy|tolerability|utilized?|approximately|sufficient|additional|assist|obtain|requires?|topical|intake|chronic)(?![\p{L}\d])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Listed();
}

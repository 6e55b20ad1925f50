using System.Text.RegularExpressions;
using Monographs.Content.Advice;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.PlainWords;

public sealed partial class DatesAndTimes : PatternRule
{
    public override string Id => "PLAIN-007";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "Dates, times and ranges for patients are written out.";

    public override string Cause => "\"12am\" is noon to one reader and midnight to another; a dash is left out by a screen reader.";

    public override string Example => "12am";

    public override string Cure => "Write '1st' on the line, '5pm', 'midnight', 'September', and ranges with 'to'.";

    public override string Source => "NHS content style guide, dates and numbers.";

    private protected override Regex Pattern => Forms();

    private protected override bool IsForPatients => true;

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' is not read alike by everybody.";

    private protected override FindingLevel? LevelAt(Hit hit) => hit.Run.IsPlain || hit.Run.Advice is not AdviceKind.None ? Level : null;

    [GeneratedRegex(@"\d\^?(?:\u02E2\u1D57|\u207F\u1D48|\u02B3\u1D48|\u1D57\u02B0)|\d\^(?:st|nd|rd|th)\b|\b\d{3,4} ?(?:hrs?|hours)\b|\b12(?::00)? ?[ap]\.?m\b|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?(?= ?\d)|(?<=\d )(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|(?<![\d\p{L}-])\d{1,4} ?[-\u2010-\u2013] ?\d{1,4}(?![\d\p{L}-])",
        RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Forms();
}

using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Frequencies;

public sealed partial class PercentageOfHowMany : PatternRule
{
    public override string Id => "FREQ-003";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "A percentage stands with the number of people that it is a share of.";

    public override string Cause => "50% of 4 people and 50% of 4,000 are not the same evidence.";

    public override string Example => "11% stopped treatment.";

    public override string Cure => "Write '24 of 219 people (11%)' where the source counts them, else '11% of 219 people'; where it gives no number, say so: 'the number of people was not reported'.";

    public override string Source => "House style, after CONSORT.";

    private protected override Regex Pattern => Percentage();

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' does not say of how many people.";

    private protected override FindingLevel? LevelAt(Hit hit)
    {
        var run = hit.Run;
        if (run.Place is RunPlace.FrontMatter or RunPlace.Figure or RunPlace.Heading or RunPlace.NoticeTitle || run.Section is not ("efficacy" or "safety" or "overview" or "indications" or "management")) return null;
        if (NotAShare().IsMatch(hit.After) || Change().IsMatch(hit.Before)) return null;
        var isGiven = run.Table is null ? Denominators.IsGiven(hit.File.Runs.SpanOf(run)) : Denominators.IsGivenAround(hit.File.Runs, run);
        return isGiven ? null : Level;
    }

    [GeneratedRegex(@"(?<![\d.,])\d+(?:\.\d+)?[ \u00A0]?(?:%|percent\b)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Percentage();

    [GeneratedRegex(@"^[ \u00A0]?(?:CI\b|confidence|credible|power|cream|ointment|gel|lotion|solution|saline|dextrose|oxygen)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex NotAShare();

    /// <summary>A value that rose by 80 percent is not a share of people.</summary>
    [GeneratedRegex(@"\b(?:rose|fell|dropped|grew|shrank|(?:in|de)creased|reduced|lowered|raised|improved|higher|lower|rise|fall|increase|decrease|change[ds]?)\b[^.\n]{0,60}\bby[ \u00A0](?:(?:about|at least|up to|more than|less than|nearly)[ \u00A0])?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Change();
}

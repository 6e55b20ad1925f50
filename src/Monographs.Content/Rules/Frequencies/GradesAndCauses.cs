using System.Text.RegularExpressions;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;
using Monographs.Content.SideEffects;

namespace Monographs.Content.Rules.Frequencies;

public sealed partial class GradesAndCauses : Rule
{
    public override string Id => "FREQ-010";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "Counts of side effects name the grading scale and whether they are of any cause or related to treatment.";

    public override string Cause => "\"Grade 3\" of one scale is not that of another, and effects of any cause are far more than those of the drug.";

    public override string Example => "A table of grade 3 effects with no word on scale or cause";

    public override string Cure => "Write 'graded by the Common Terminology Criteria for Adverse Events (CTCAE), version 4.03' and 'treatment-related' or 'of any cause'; where the source does not say, write that.";

    public override string Source => "House style, after CONSORT Harms.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        var safety = file.Runs.All.Where(run => run.Section == "safety").ToList();
        if (safety.Count == 0) yield break;
        var counts = safety.Find(run => run.Table is { } table && run.Place is RunPlace.ColumnHeading && SideEffectTableReader.FindAnyGrade([.. table.Header!.Cells.Select(file.Runs.TextOf)]) >= 0)
            ?? safety.Find(run => Grade().IsMatch(file.Runs.SpanOf(run)));
        if (counts is null) yield break;
        var words = file.Runs.Text.AsSpan(safety[0].Start, safety[^1].End - safety[0].Start);
        string?[] missing = [Scale().IsMatch(words) ? null : "which scale grades them", CauseWords().IsMatch(words) ? null : "whether they are of any cause or related to treatment"];
        if (missing.Any(each => each is not null)) yield return Find(file, file.Hit(counts).SpanOf(), $"The side effects do not say {string.Join(", nor ", missing.OfType<string>())}. {Cure}");
    }

    [GeneratedRegex(@"\bgrade[ \u00A0][1-5]\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Grade();

    [GeneratedRegex(@"\bCTCAE\b|Common Terminology Criteria|\bgrading (?:scale|system|criteria)\b|\bgraded (?:by|according)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Scale();

    [GeneratedRegex(@"\b(?:treatment|drug)-(?:related|emergent)\b|\b(?:any|every|whatever) cause\b|\bcaused by\b|\bcauses? (?:was|were|is) not\b|\bregardless of cause\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex CauseWords();
}

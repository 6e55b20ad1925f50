using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Frequencies;

public sealed class DetectableFrequency : PatternRule
{
    public override string Id => "FREQ-004";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "A frequency word is not smaller than the number of people could show.";

    public override string Cause => "In 50 people the smallest share that can be seen is 1 in 50: nothing in them can be called rare.";

    public override string Example => "rare (N = 50)";

    public override string Cure => "Leave the word out and write the count: \"1 of 50 people\".";

    public override string Source => "House style, after the EU guideline (rule of three).";

    private protected override Regex Pattern => FrequencyBand.Words();

    internal override string[] Signs => FrequencyBand.Signs;

    private protected override string Explain(Hit hit) => $"{FindPeople(hit):N0} people are too few to show that something is '{hit.Quote}'.";

    private protected override FindingLevel? LevelAt(Hit hit) => !FrequencyBand.IsComparison(hit.Before) && FindPeople(hit) is { } people && people < FrequencyBand.Get(hit.Words).LeastPeople ? Level : null;

    private static int? FindPeople(Hit hit) =>
        Denominators.FindLargest(hit.Run.Table is null ? hit.Sentence.In(hit.File.Runs).ToString() : Denominators.Around(hit.File.Runs, hit.Run));
}

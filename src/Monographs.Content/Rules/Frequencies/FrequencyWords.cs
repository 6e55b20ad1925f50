using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Frequencies;

public sealed class FrequencyWords : PatternRule
{
    public override string Id => "FREQ-001";

    public override string Title => "Plain words give numbers and no frequency words; elsewhere a frequency word has its number.";

    public override string Cause => "Readers take 'common' to mean about half of people, where labels mean 1 to 10 in 100.";

    public override string Example => "Rash is common.";

    public override string Cure => "Write the number of people: '14 of 25 people'.";

    public override string Source => "Trial of the EU wording (PMC5055272), systematic review (PMC4153005).";

    private protected override Regex Pattern => FrequencyBand.Words();

    internal override string[] Signs => FrequencyBand.Signs;

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' means a different number to every reader.";

    private protected override FindingLevel? LevelAt(Hit hit) =>
        hit.Run.IsPlain ? FindingLevel.Error
        : hit.Run.Section == "safety" && !FrequencyBand.IsComparison(hit.Before) && !Around(hit).AsSpan().ContainsAnyInRange('0', '9') ? FindingLevel.Warning
        : null;

    private static string Around(Hit hit) => hit.Run.Table is null ? hit.Sentence.In(hit.File.Runs).ToString() : Denominators.Around(hit.File.Runs, hit.Run);
}

using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Frequencies;

public sealed class FrequencyWordFits : Rule
{
    public override string Id => "FREQ-002";

    public override string Title => "A frequency word and the number beside it agree.";

    public override string Cause => "A reader who trusts the word misjudges the risk tenfold.";

    public override string Example => "common (more than 10%)";

    public override string Cure => "Correct the word or the number, or leave the word out: very common is 1 in 10 or more, common 1 in 100, uncommon 1 in 1,000, rare 1 in 10,000, very rare less.";

    public override string Source => "EU guideline on the summary of product characteristics, frequency bands.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        if (!file.Runs.Signs.ContainsAny(FrequencyBand.Signs, ignoreCase: true)) yield break;
        foreach (var hit in file.Hits(FrequencyBand.Words()))
        {
            if (FrequencyBand.IsComparison(hit.Before)) continue;
            var sentence = hit.Sentence;
            var rest = file.Runs.Text[hit.End..sentence.End];
            var next = FrequencyBand.Words().Match(rest) is { Success: true } other ? other.Index : rest.Length;
            var rate = Rate.FindAll(rest).FirstOrDefault(each => each.Index < next) ?? (hit.Run.Row is null ? null : RateOfRow(file, hit.Run));
            if (rate is null || FrequencyBand.Get(hit.Words) is var band && band.Holds(rate)) continue;
            yield return Find(file, hit.SpanOf(), $"'{hit.Quote}' stands for {Describe(band)}, but the number beside it is another. {Cure}");
        }
    }

    private static Rate? RateOfRow(MonographSyntax file, TextRun cell) =>
        cell.Row!.Cells.Where(other => other != cell).SelectMany(other => Rate.FindAll(file.Runs.TextOf(other))).FirstOrDefault();

    private static string Describe(FrequencyBand band) =>
        band.Word == "very common" ? "1 in 10 people or more" : band.From == 0 ? "less than 1 in 10,000 people" : $"1 in {1 / band.From:N0} to 1 in {1 / band.To:N0} people";
}

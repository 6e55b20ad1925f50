using Monographs.Content.Readability;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.PlainWords;

public sealed class SentenceLength : Rule
{
    public override string Id => "PLAIN-002";

    public override string Title => "A sentence for patients has at most 20 words.";

    public override string Cause => "By its end the beginning of a longer one is forgotten.";

    public override string Example => "A sentence of 31 words";

    public override string Cure => "Make two sentences of it.";

    public override string Source => "NHS content style guide.";

    private const int Wanted = 20;
    private const int Limit = 30;

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        foreach (var run in file.PlainRuns())
        {
            foreach (var sentence in file.Runs.SentencesOf(run))
            {
                var words = ReadingGrade.OfSentence(sentence.In(file.Runs), (_, _) => 0).Words;
                if (words > Wanted) yield return Find(file, file.Hit(run, sentence).SpanOf(), $"The sentence '{TextRules.Quote(sentence.In(file.Runs))}' has {words} words. {Cure}", words > Limit ? FindingLevel.Error : FindingLevel.Warning);
            }
        }
    }
}

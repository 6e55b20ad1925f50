using Monographs.Content.Readability;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.PlainWords;

public sealed class ReadingLevel : Rule
{
    public override string Id => "PLAIN-001";

    public override string Title => "The plain words of a section can be read at US school grade 6.";

    public override string Cause => "Half of adults read at grade 8 or below; a text they cannot read is no information.";

    public override string Example => "A block of long sentences with long words";

    public override string Cure => "Use shorter sentences and shorter words; grade 6 is wanted, above 8 is too hard.";

    public override string Source => "American Medical Association (grade 6); National Institutes of Health (6 to 8); formula: Kincaid 1975.";

    private const double Wanted = 6;
    private const double Limit = 8;

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        var reader = new PlainWordsGrade(file);
        foreach (var section in file.PlainRuns().GroupBy(run => run.Section))
        {
            var score = reader.Of(section);
            if (score.Grade <= Wanted) continue;
            var level = score.Grade > Limit ? FindingLevel.Error : FindingLevel.Warning;
            yield return Find(file, file.Hit(section.First()).SpanOf(),
                $"These plain words are at grade {score.Grade:0.0}: {(double)score.Words / score.Sentences:0.0} words in a sentence, {(double)score.Syllables / score.Words:0.00} syllables in a word. {Cure}", level);
        }
    }
}

using Markdig.Syntax;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;
using Monographs.Content.Sections;
using Monographs.Content.Text;

namespace Monographs.Content.Rules.PlainWords;

public sealed class MainMessage : Rule
{
    public override string Id => "PLAIN-008";

    public override string Title => "The first section begins with its main message: one to three sentences in plain words.";

    public override string Cause => "Most readers read no further than the first lines.";

    public override string Example => "An overview without a plain-words block";

    public override string Cure => "Begin the overview with a block '> [!PLAIN]' whose first paragraph has one to three sentences.";

    public override string Source => "CDC Clear Communication Index, items 1 to 3.";

    private const int MaxSentences = 3;

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        if (file.Sections.FirstOrDefault(section => section.Kind?.Key == "overview") is not { Blocks.Length: > 0 } overview) yield break;
        if (overview.Blocks is [ParagraphBlock only] && Absence.Find(PlainText.Of(only)) is not null) yield break;
        if (!SectionSyntax.IsPlainWords(overview.Blocks[0]))
        {
            yield return Find(file, file.SpanOf(overview.Heading), $"'{overview.Title}' does not begin with its main message. {Cure}");
            yield break;
        }
        var first = file.PlainRuns().FirstOrDefault(run => run.Section == "overview");
        var sentences = first is null ? 0 : file.Runs.SentencesOf(first).Length;
        if (sentences is 0 or > MaxSentences) yield return Find(file, file.SpanOf(overview.Blocks[0]), $"The main message has {sentences} sentences. {Cure}");
    }
}

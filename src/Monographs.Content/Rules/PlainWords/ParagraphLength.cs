using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.PlainWords;

public sealed class ParagraphLength : Rule
{
    public override string Id => "PLAIN-003";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "A paragraph for patients has at most 3 sentences.";

    public override string Cause => "A block of text is not begun.";

    public override string Example => "A paragraph of 4 sentences";

    public override string Cure => "Begin a new paragraph with a line '>'.";

    public override string Source => "NHS content style guide.";

    private const int Wanted = 3;

    public override IEnumerable<Finding> Check(MonographSyntax file) =>
        from run in file.PlainRuns()
        let sentences = file.Runs.SentencesOf(run).Length
        where sentences > Wanted
        select Find(file, file.Hit(run).SpanOf(), $"The paragraph '{TextRules.Quote(file.Runs.SpanOf(run))}' has {sentences} sentences. {Cure}");
}

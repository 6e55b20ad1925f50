using Markdig.Syntax;
using Monographs.Content.PlainWords;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;
using Monographs.Content.Sections;
using Monographs.Content.Text;

namespace Monographs.Content.Rules.Claims;

public sealed class WhomToCall : Rule
{
    public override string Id => "SAFE-006";

    public override string Title => "The plain words on safety say what to do and whom to call.";

    public override string Cause => "A patient who knows a side effect but not whom to call waits too long.";

    public override string Example => "A plain-words block that only lists side effects";

    public override string Cure => "Write in the plain-words block: 'Tell the trial team about …', 'Call 911 for …'.";

    public override string Source => "CDC Clear Communication Index, call to action.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        foreach (var section in file.Sections.Where(section => section.Kind?.Key == "safety" && section.Blocks.Length > 0).Take(1))
        {
            if (section.Blocks is [ParagraphBlock only] && Absence.Find(PlainText.Of(only)) is not null) yield break;
            var plain = file.PlainRuns().Where(run => run.Section == "safety").ToList();
            if (plain.Exists(run => CallToAction.IsIn(file.Runs.SpanOf(run)))) yield break;
            var message = plain.Count == 0 ? "The safety section has no plain words that say what to do and whom to call." : "The plain words on safety do not say what to do and whom to call.";
            yield return Find(file, plain.Count == 0 ? file.SpanOf(section.Heading) : file.Hit(plain[0]).SpanOf(), $"{message} {Cure}");
        }
    }
}

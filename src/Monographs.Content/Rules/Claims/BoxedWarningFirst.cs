using Markdig.Extensions.Alerts;
using Markdig.Syntax;
using Monographs.Content.Notices;
using Monographs.Content.Reading;

namespace Monographs.Content.Rules.Claims;

public sealed class BoxedWarningFirst : Rule
{
    public override string Id => "SAFE-005";

    public override string Title => "A boxed warning is the first thing in the safety section.";

    public override string Cause => "What can kill must not be found below what is a nuisance.";

    public override string Example => "A boxed warning below the side effects";

    public override string Cure => "Move it directly below the heading of the safety section.";

    public override string Source => "21 CFR 201.57: order of the US label.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        var first = file.Sections.FirstOrDefault(section => section.Kind?.Key == "safety")?.Blocks.TakeWhile(IsBoxed).ToHashSet() ?? [];
        return file.Parts.Alerts.Where(alert => IsBoxed(alert) && !first.Contains(alert))
            .Select(alert => Find(file, file.SpanOf(alert), $"This boxed warning is not the first thing in the safety section. {Cure}"));
    }

    private static bool IsBoxed(Block block) => block is AlertBlock alert && NoticeBlock.KindOf(alert) is NoticeKind.Boxed;
}

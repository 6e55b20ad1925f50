using Monographs.Content.Reading;

namespace Monographs.Content.Rules;

public sealed class Dates : Rule
{
    public override string Id => "META-002";

    public override string Title => "Dates are ISO 8601, and the next review comes after the last.";

    public override string Cause => "A reader judges how old the facts are by these dates; 03/04/2026 means two different days.";

    public override string Example => "reviewed: 22/11/2026";

    public override string Cure => "Write year-month-day, and a 'review-due' that is later than 'reviewed'.";

    public override string Source => "NHS content standard; ISO 8601.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        foreach (var problem in file.FrontMatter.Problems.Where(problem => problem.RuleId == Id)) yield return Find(file, problem.Span, problem.Message, problem.Level);
        if (file.FrontMatter.Model is { Reviewed: { } reviewed, ReviewDue: { } due } && due <= reviewed)
        {
            yield return Find(file, file.FrontMatter.Span, $"'review-due' ({due:yyyy-MM-dd}) is not after 'reviewed' ({reviewed:yyyy-MM-dd}). Give a later day.");
        }
    }
}

using Monographs.Content.Reading;

namespace Monographs.Content.Rules;

public sealed class Dates : Rule
{
    public override string Id => "META-002";

    public override string Title => "Dates are ISO 8601, the next review comes after the last and has not passed, and no review is in the future.";

    public override string Cause => "A reader judges how old the facts are by these dates; 03/04/2026 means two different days.";

    public override string Example => "reviewed: 22/11/2026";

    public override string Cure => "Write year-month-day, and a 'review-due' that is later than 'reviewed'.";

    public override string Source => "NHS content standard; ISO 8601.";

    /// <summary>How long before a review is due an editor hears of it.</summary>
    private const int NoticeDays = 60;

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        foreach (var problem in file.FrontMatter.Problems.Where(problem => problem.RuleId == Id)) yield return Find(file, problem.Span, problem.Message, problem.Level);
        if (file.FrontMatter.Model is { Reviewed: { } reviewed, ReviewDue: { } due } && due <= reviewed)
        {
            yield return Find(file, file.FrontMatter.ReviewDue, $"'review-due' ({due:yyyy-MM-dd}) is not after 'reviewed' ({reviewed:yyyy-MM-dd}). Give a later day.");
        }
        if (file.Today is not { } today) yield break;
        // Where the editor is, tomorrow may have begun.
        if (file.FrontMatter.Model.Reviewed is { } last && last > today.AddDays(1))
        {
            yield return Find(file, file.FrontMatter.Reviewed, $"'reviewed' ({last:yyyy-MM-dd}) is in the future. Write the day of the review.");
        }
        if (file.FrontMatter.Model.ReviewDue is { } next && next < today.AddDays(NoticeDays))
        {
            yield return next < today ? Find(file, file.FrontMatter.ReviewDue, $"The review was due on {next:yyyy-MM-dd}. Review the page, then give both dates anew.")
                : Find(file, file.FrontMatter.ReviewDue, $"The review is due on {next:yyyy-MM-dd}, in {next.DayNumber - today.DayNumber} days. Plan it.", FindingLevel.Warning);
        }
    }
}

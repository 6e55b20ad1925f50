namespace Monographs.Content.Rules.Changes;

/// <summary>A rule over what was changed, not over what stands in the file. It cannot be switched off in the file: a second person looks at the change instead.</summary>
public abstract class ChangeRule : Rule
{
    public sealed override bool CanBeSuppressed => false;

    /// <summary>Whether each commit has to keep the rule, and not only what came of all of them: one that nobody reviewed is not mended by one that somebody did.</summary>
    public virtual bool IsOfEachCommit => false;

    public abstract IEnumerable<Finding> Check(MonographChange change);

    protected Finding Find(MonographChange change, SourceSpan span, string message, FindingLevel? level = null)
    {
        var (line, column) = change.Text.GetPosition(span.Start);
        return new(Id, level ?? Level, change.Text.Path, line, column, message) { Span = span };
    }
}

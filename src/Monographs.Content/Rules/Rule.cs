using Monographs.Content.Reading;

namespace Monographs.Content.Rules;

/// <summary>One editorial rule. Its text is what the command, the site and the findings say about it.</summary>
public abstract class Rule
{
    /// <summary>Such as <c>STRUCT-002</c>; it never changes and is never used again for something else.</summary>
    public abstract string Id { get; }

    /// <summary>The gravest level at which the rule reports.</summary>
    public virtual FindingLevel Level => FindingLevel.Error;

    /// <summary>What it asks for, in one sentence.</summary>
    public abstract string Title { get; }

    /// <summary>Why: what goes wrong for a reader otherwise.</summary>
    public abstract string Cause { get; }

    /// <summary>A line that it flags.</summary>
    public abstract string Example { get; }

    /// <summary>What to write instead.</summary>
    public abstract string Cure { get; }

    /// <summary>Where the rule comes from.</summary>
    public abstract string Source { get; }

    /// <summary>Whether an editor may switch it off at one place of a file, with a reason.</summary>
    public virtual bool CanBeSuppressed => true;

    /// <summary>The findings in one file. Rules over the whole site have none here.</summary>
    public virtual IEnumerable<Finding> Check(MonographSyntax file) => [];

    protected Finding Find(MonographSyntax file, SourceSpan span, string message, FindingLevel? level = null, string? replacement = null)
    {
        var (line, column) = file.Source.GetPosition(span.Start);
        return new(Id, level ?? Level, file.Source.Path, line, column, message) { Span = span, Replacement = replacement };
    }
}

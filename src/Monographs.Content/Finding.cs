namespace Monographs.Content;

public enum FindingLevel
{
    Info,
    Warning,

    /// <summary>Publishing the file would be wrong or unsafe: its last good version stays up.</summary>
    Error,
}

/// <summary>What a rule has to say about a place in a file. Wrong content is data, never an exception.</summary>
/// <param name="RuleId">Such as <c>STRUCT-002</c>; <c>RuleCatalog</c> explains each.</param>
/// <param name="Path">The file, below the content folder.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1, in UTF-16 code units.</param>
/// <param name="Message">What is wrong, where, and what to do.</param>
public sealed record Finding(string RuleId, FindingLevel Level, string Path, int Line, int Column, string Message)
{
    /// <summary>The words that the finding is about; empty where it is about what is not there.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>
    /// What to write in place of <see cref="Span"/>; null where an editor has to decide. Only ever a correction that cannot change what a reader is told:
    /// a space, a comma between thousands, an abbreviation with one meaning. Never the value of a number.
    /// </summary>
    public string? Replacement { get; init; }

    /// <summary>Two findings are one where they say the same about the same place: span and replacement follow from that.</summary>
    public bool Equals(Finding? other) =>
        other is not null && (RuleId, Level, Path, Line, Column, Message) == (other.RuleId, other.Level, other.Path, other.Line, other.Column, other.Message);

    public override int GetHashCode() => HashCode.Combine(RuleId, Level, Path, Line, Column, Message);

    /// <summary>The form that editors and compilers understand: <c>path(line,column): error RULE: message</c>.</summary>
    public override string ToString() => $"{Path}({Line},{Column}): {Level.ToString().ToLowerInvariant()} {RuleId}: {Message}";
}

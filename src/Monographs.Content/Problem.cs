namespace Monographs.Content;

/// <summary>What reading itself met: a finding that does not know its file's lines yet.</summary>
internal sealed record Problem(string RuleId, FindingLevel Level, SourceSpan Span, string Message)
{
    public static Problem FrontMatter(SourceSpan span, string message, FindingLevel level = FindingLevel.Error) => new("META-001", level, span, message);
}

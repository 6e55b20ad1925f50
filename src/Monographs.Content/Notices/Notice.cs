namespace Monographs.Content.Notices;

public enum NoticeKind
{
    Note,
    Warning,
    Boxed,
    Correction,
}

/// <summary>An alert block: <c>&gt; [!WARNING]</c>, then a bold title line, then its text.</summary>
/// <param name="Anchor">Where on the page it stands.</param>
public sealed record Notice(NoticeKind Kind, string Title, string Anchor, string Html, string Text, SourceSpan Span);

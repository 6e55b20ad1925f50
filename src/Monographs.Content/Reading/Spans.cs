namespace Monographs.Content.Reading;

internal static class Spans
{
    /// <summary>From Markdig's span of the body, whose end is inclusive, to a span of the file.</summary>
    public static SourceSpan ToSourceSpan(this Markdig.Syntax.SourceSpan span, int bodyStart) => new(bodyStart + Math.Max(0, span.Start), Math.Max(0, span.Length));
}

namespace Monographs.Content.Reading;

/// <summary>
/// Markdig takes quadratic time on some inputs and cannot be stopped, so what would take it long is turned away by one linear look first.
/// A monograph stays far below every limit.
/// </summary>
internal static class InputLimits
{
    private const int MaxHeadings = 2_000;
    private const int MaxBrackets = 4_000;
    private const int MaxLineLength = 20_000;

    public static (int At, string Message)? FindExcess(string text)
    {
        var (headings, brackets, lineStart) = (0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\n' or '\r') lineStart = i + 1;
            else if (c == '#' && i == lineStart && ++headings > MaxHeadings) return (i, $"The file has more than {MaxHeadings:N0} headings. Split it.");
            else if (c == '[' && ++brackets > MaxBrackets) return (i, $"The file has more than {MaxBrackets:N0} opening brackets. Split it, or remove what is not a link or citation.");
            else if (i - lineStart > MaxLineLength) return (lineStart, $"A line has more than {MaxLineLength:N0} characters. Break it into paragraphs.");
        }
        return null;
    }
}

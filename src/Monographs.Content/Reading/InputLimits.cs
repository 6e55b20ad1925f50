namespace Monographs.Content.Reading;

/// <summary>
/// Markdig takes quadratic time on some inputs and cannot be stopped, so what would take it long is turned away by one linear look first.
/// A monograph stays far below every limit: the largest has 550 lines, 30 headings, 140 brackets, 7 bars in a line, and no line of more than 550 characters.
/// </summary>
internal static class InputLimits
{
    private const int MaxLines = 10_000;
    private const int MaxLineLength = 10_000;
    private const int MaxHeadings = 1_000;
    private const int MaxBrackets = 2_000;
    private const int MaxIndent = 3;

    /// <summary>Markdig gives every row of a table as many cells as the longest has.</summary>
    private const int MaxBars = 20;

    public static (int At, string Message)? FindExcess(string text)
    {
        var (lines, headings, brackets) = (0, 0, 0);
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var line = length < 0 ? text.AsSpan(start) : text.AsSpan(start, length);
            if (++lines > MaxLines) return (start, $"The file has more than {MaxLines:N0} lines. Split it.");
            if (line.Length > MaxLineLength) return (start, $"A line has more than {MaxLineLength:N0} characters. Break it into paragraphs.");
            if (line.Count('|') - line.Count("\\|") > MaxBars) return (start, $"A line has more than {MaxBars} bars. Make the table narrower, or write \\| for a bar that is none.");
            var indent = line.IndexOfAnyExcept(' ');
            if (indent is >= 0 and <= MaxIndent && line[indent] == '#' && ++headings > MaxHeadings) return (start, $"The file has more than {MaxHeadings:N0} headings. Split it.");
            if ((brackets += line.Count('[')) > MaxBrackets) return (start, $"The file has more than {MaxBrackets:N0} opening brackets. Split it, or remove what is not a link or citation.");
            start += line.Length + (text.AsSpan(start + line.Length).StartsWith("\r\n") ? 2 : 1);
        }
        return null;
    }
}

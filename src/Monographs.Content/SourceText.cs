namespace Monographs.Content;

/// <summary>The text of one content file and where its lines begin.</summary>
public sealed class SourceText
{
    private readonly List<int> _lineStarts = [0];

    /// <param name="path">Path below the content folder, with forward slashes; it is shown in findings.</param>
    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) _lineStarts.Add(i + 1);
        }
    }

    public string Path { get; }

    public string Text { get; }

    /// <summary>The line and column of an offset, both counted from 1; a column counts UTF-16 code units.</summary>
    public (int Line, int Column) GetPosition(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var index = _lineStarts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, offset - _lineStarts[line] + 1);
    }
}

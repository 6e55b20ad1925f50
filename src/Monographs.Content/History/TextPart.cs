using System.Text;
using System.Text.RegularExpressions;
using Monographs.Content.Text;

namespace Monographs.Content.History;

/// <summary>A section of a source, by its lines: enough to tell what kind of thing changed in it.</summary>
internal sealed partial class TextPart(string key, string title)
{
    private readonly StringBuilder _all = new();
    private readonly StringBuilder _warnings = new();
    private readonly List<string> _rows = [];
    private bool _isWarning;

    public string Key => key;

    public string Title => title;

    /// <summary>Everything, whatever the line breaks.</summary>
    public string All => _all.ToString();

    /// <summary>Boxed warnings, warnings and corrections.</summary>
    public string Warnings => _warnings.ToString();

    /// <summary>Rows of tables, whatever the widths of their columns.</summary>
    public IReadOnlyList<string> Rows => _rows;

    public void Add(ReadOnlySpan<char> line)
    {
        if (IsRule(line)) return;
        if (line.StartsWith('|')) _rows.Add(string.Join('|', line.ToString().Split('|').Select(cell => cell.Trim())));
        if (!line.StartsWith('>')) _isWarning = false;
        else if (Alert().Match(line.ToString()) is { Success: true } alert) _isWarning = alert.Groups[1].Success;
        var text = WhiteSpace.Collapse(line.TrimStart("> ").Trim());
        if (text.Length == 0) return;
        _all.Append(text).Append(' ');
        if (_isWarning) _warnings.Append(text).Append(' ');
    }

    /// <summary>The line between the head and the body of a table.</summary>
    private static bool IsRule(ReadOnlySpan<char> line) => line.StartsWith('|') && line.IndexOfAnyExcept("|-: \t") < 0;

    [GeneratedRegex(@"^>\s*\[!(?:(BOXED|WARNING|CAUTION|CORRECTION)|\w+)\]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Alert();
}

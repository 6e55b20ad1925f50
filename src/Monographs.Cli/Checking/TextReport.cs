using System.Collections.Immutable;
using System.Text;
using Monographs.Content;
using Monographs.Content.Files;

namespace Monographs.Cli.Checking;

/// <summary>For a person: each finding with its line of the file, the place marked, and what to write instead.</summary>
internal static class TextReport
{
    private const int MaxWidth = 160;

    public static void Write(ImmutableArray<Finding> findings, ImmutableArray<ContentEntry> files, ContentLocation location, Terminal terminal)
    {
        var entries = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var (path, lines) = ("", Array.Empty<string>());
        foreach (var finding in findings)
        {
            terminal.Write($"{location.Shown}{finding.Path}({finding.Line},{finding.Column}): ", "bold");
            terminal.Write(finding.Level.ToString().ToLowerInvariant(), finding.Level switch { FindingLevel.Error => "red bold", FindingLevel.Warning => "yellow bold", _ => "blue" });
            terminal.Output.WriteLine($" {finding.RuleId}: {finding.Message}");
            if (finding.Path != path) (path, lines) = (finding.Path, LinesOf(entries.GetValueOrDefault(finding.Path)));
            WriteLine(finding, lines, terminal);
            if (finding.Replacement is { } replacement) terminal.Output.WriteLine($"    write: {replacement.Replace('\u00A0', ' ')}");
        }
        terminal.Output.WriteLine($"{Count(files.Count(file => location.Includes(file.Path)), "file")} checked: {Count(Of(FindingLevel.Error), "error")}, {Count(Of(FindingLevel.Warning), "warning")}.");

        int Of(FindingLevel level) => findings.Count(finding => finding.Level == level);
    }

    private static string[] LinesOf(ContentEntry? entry) =>
        entry?.Read() is { } file ? Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r') : [];

    private static void WriteLine(Finding finding, string[] lines, Terminal terminal)
    {
        var line = lines.ElementAtOrDefault(finding.Line - 1);
        if (string.IsNullOrWhiteSpace(line)) return;
        var from = Math.Clamp(finding.Column - 1 - MaxWidth / 2, 0, Math.Max(0, line.Length - MaxWidth));
        var shown = new string([.. line.AsSpan(from, Math.Min(MaxWidth, line.Length - from)).ToString().Select(c => char.IsControl(c) ? ' ' : c)]);
        var at = Math.Clamp(finding.Column - 1 - from, 0, shown.Length);
        terminal.Write($"    {shown}\n", "dim");
        terminal.Write($"    {new string(' ', at)}{new string('^', Math.Clamp(finding.Span.Length, 1, Math.Max(1, shown.Length - at)))}\n", "red");
    }

    private static string Count(int count, string thing) => $"{count} {thing}{(count == 1 ? "" : "s")}";
}

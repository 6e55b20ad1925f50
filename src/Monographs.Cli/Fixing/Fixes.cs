using System.Collections.Immutable;
using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Monographs.Content;
using Monographs.Content.Files;
using Monographs.Content.Reading;

namespace Monographs.Cli.Fixing;

/// <summary>Applies the corrections that findings bring with them. Only rules that cannot change what a reader is told bring any.</summary>
internal static class Fixes
{
    /// <summary>One correction may bring out another, as "1000mg" needs a comma and a space.</summary>
    private const int MaxRounds = 5;

    /// <returns>How many files were changed.</returns>
    public static int Apply(ContentLocation location, ImmutableArray<ContentEntry> files, ImmutableArray<Finding> findings, Terminal terminal)
    {
        var changed = 0;
        var reader = new ContentReader(ContentLibrary.LoadShared(files));
        foreach (var path in findings.Where(finding => finding.Replacement is not null && location.Includes(finding.Path)).Select(finding => finding.Path).Distinct(StringComparer.Ordinal))
        {
            if (files.FirstOrDefault(file => file.Path == path)?.Read()?.Bytes is not { } bytes) continue;
            var hasMark = bytes.Span.StartsWith("\uFEFF"u8);
            var before = Encoding.UTF8.GetString(hasMark ? bytes.Span[3..] : bytes.Span);
            var after = ReplaceAll(before, text => reader.ReadMonograph(new(path, Encoding.UTF8.GetBytes(text), "")).Findings);
            if (after == before) continue;
            File.WriteAllText(Path.Combine(location.Root, path), after, new UTF8Encoding(hasMark));
            Show($"{location.Shown}{path}", before, after, terminal);
            changed++;
        }
        return changed;
    }

    /// <summary>Until no correction is left.</summary>
    public static string ReplaceAll(string text, Func<string, IEnumerable<Finding>> check)
    {
        for (var round = 0; round < MaxRounds; round++)
        {
            var next = Replace(text, check(text));
            if (next == text) break;
            text = next;
        }
        return text;
    }

    /// <summary>From the end of the text to its beginning, so that places stay right; of two that overlap, the later one.</summary>
    private static string Replace(string text, IEnumerable<Finding> findings)
    {
        var result = new StringBuilder(text);
        var limit = text.Length;
        foreach (var finding in findings.OrderByDescending(finding => finding.Span.Start).ThenByDescending(finding => finding.Span.Length))
        {
            if (finding.Replacement is null || finding.Span.End > limit) continue;
            result.Remove(finding.Span.Start, finding.Span.Length).Insert(finding.Span.Start, finding.Replacement);
            limit = finding.Span.Start;
        }
        return result.ToString();
    }

    private static void Show(string path, string before, string after, Terminal terminal)
    {
        terminal.Output.WriteLine($"fixed {path}");
        foreach (var line in new InlineDiffBuilder(new Differ()).BuildDiffModel(before, after).Lines.Where(line => line.Type is ChangeType.Deleted or ChangeType.Inserted))
        {
            var isNew = line.Type is ChangeType.Inserted;
            terminal.Write($"{(isNew ? '+' : '-')} {line.Text}\n", isNew ? "green" : "red");
        }
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Monographs.Content.Tests.SpecRunner;

/// <summary>Reads a spec file; <c>specs/README.md</c> says how one is written.</summary>
public static partial class SpecReader
{
    private const string Today = "today=";

    /// <exception cref="FormatException">The spec itself is wrong: where, and how.</exception>
    public static ImmutableArray<SpecCase> Read(string file, string text)
    {
        var cases = ImmutableArray.CreateBuilder<SpecCase>();
        var (title, titleLine) = ("", 0);
        var blocks = new List<SpecBlock>();
        var lines = text.Split('\n');
        ImmutableArray<string> rules = [.. RuleId().Matches(lines[0]).Select(match => match.Value)];
        for (var i = 0; i < lines.Length; i++)
        {
            if (Fence().Match(lines[i]) is { Success: true } fence)
            {
                var end = Array.FindIndex(lines, i + 1, line => line.TrimEnd() == fence.Groups["fence"].Value);
                if (end < 0) throw Wrong(file, i, "this block is never closed");
                blocks.Add(new(fence.Groups["words"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries), string.Concat(lines[(i + 1)..end].Select(line => line + "\n")), i));
                i = end;
            }
            else if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                Close();
                (title, titleLine) = (lines[i][3..].Trim(), i + 1);
            }
        }
        Close();
        return cases.ToImmutable();

        void Close()
        {
            if (title.Length > 0) cases.Add(Case(file, titleLine, title, rules, blocks));
            else if (blocks.Count > 0) throw Wrong(file, blocks[0].Line, "a block stands before the first ## heading");
            blocks.Clear();
        }
    }

    private static SpecCase Case(string file, int line, string title, ImmutableArray<string> rules, List<SpecBlock> blocks)
    {
        var input = blocks.Find(block => Enum.TryParse<SpecInput>(block.Role, ignoreCase: true, out _)) ?? throw Wrong(file, line, $"'{title}' has no input block");
        var kind = Enum.Parse<SpecInput>(input.Role, ignoreCase: true);
        var folder = kind is SpecInput.Page ? "pages" : "monographs";
        var outline = blocks.Find(block => block.Role == "outline");
        var findings = blocks.Find(block => block.Role == "findings");
        var before = blocks.Find(block => block.Role == "before");
        var others = blocks.Where(block => block is { Role: "file", Rest.Length: 1 }).ToList();
        var known = new[] { input, outline, findings, before }.Concat(others);
        if (blocks.Find(block => !known.Contains(block)) is { } stray) throw Wrong(file, stray.Line, "this block is none of: monograph, body, page, file, before, outline, findings; or it is the second of its kind");
        return new(file, line, title, kind, $"{folder}/{input.Rest.FirstOrDefault(word => !word.StartsWith(Today, StringComparison.Ordinal), "examplumab.md")}", input.Text,
            others.ToImmutableDictionary(block => block.Rest[0], block => block.Text), outline?.Text, [.. outline?.Rest ?? []], findings?.Text ?? "",
            rules, before is null ? null : new(before.Text, [.. before.Rest]),
            input.Rest.Where(word => word.StartsWith(Today, StringComparison.Ordinal)).Select(word => (DateOnly?)DateOnly.ParseExact(word[Today.Length..], "yyyy-MM-dd", CultureInfo.InvariantCulture)).FirstOrDefault());
    }

    private static FormatException Wrong(string file, int line, string what) => new($"{file}({line + 1}): {what}.");

    /// <param name="Words">Of the opening line: the language, for editors' colors, then what the block is, then more about it.</param>
    private sealed record SpecBlock(string[] Words, string Text, int Line)
    {
        public string Role => Words.ElementAtOrDefault(1) ?? "";

        public string[] Rest => Words[Math.Min(2, Words.Length)..];
    }

    [GeneratedRegex("[A-Z0-9]+-[0-9]{3}[a-z]?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RuleId();

    [GeneratedRegex("^(?<fence>`{3,}|~{3,})(?<words>[^`]*)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Fence();
}

using System.Text.RegularExpressions;
using Monographs.Content.Reading;

namespace Monographs.Content.Rules.Runs;

/// <summary>What rules over text share.</summary>
internal static class TextRules
{
    private const int MaxQuote = 80;

    public static string Quote(ReadOnlySpan<char> words)
    {
        var text = words.ToString().Replace(TextRuns.Citation.ToString(), "").Replace(TextRuns.Hidden.ToString(), "…").Trim();
        return text.Length <= MaxQuote ? text : text[..MaxQuote].TrimEnd() + "…";
    }

    /// <summary>All places of a file where a pattern matches. The pattern must not match a line feed.</summary>
    public static IReadOnlyList<Hit> Hits(this MonographSyntax file, Regex pattern)
    {
        List<Hit>? hits = null;
        Add(file, pattern, 0, file.Runs.Text.Length, ref hits);
        return hits ?? (IReadOnlyList<Hit>)[];
    }

    /// <summary>Those of them in plain words and advice.</summary>
    public static IReadOnlyList<Hit> HitsForPatients(this MonographSyntax file, Regex pattern)
    {
        List<Hit>? hits = null;
        foreach (var (start, length) in file.Runs.ForPatients) Add(file, pattern, start, length, ref hits);
        return hits ?? (IReadOnlyList<Hit>)[];
    }

    private static void Add(MonographSyntax file, Regex pattern, int start, int length, ref List<Hit>? hits)
    {
        // Enumerating matches allocates nothing for the files, nearly all, that have none.
        foreach (var match in pattern.EnumerateMatches(file.Runs.Text.AsSpan(start, length)))
        {
            var at = start + match.Index;
            (hits ??= []).Add(new(file, file.Runs.RunAt(at), at, match.Length));
        }
    }

    public static Hit Hit(this MonographSyntax file, TextRun run) => new(file, run, run.Start, run.Length);

    public static Hit Hit(this MonographSyntax file, TextRun run, Sentence sentence) => new(file, run, sentence.Start, sentence.Length);

    public static SourceSpan SpanOf(this Hit hit) => hit.File.Runs.SourceOf(hit.Start, hit.Length);

    /// <summary>The words of the plain-words blocks, run by run.</summary>
    public static IEnumerable<TextRun> PlainRuns(this MonographSyntax file) => file.Runs.All.Where(run => run.IsPlain);
}

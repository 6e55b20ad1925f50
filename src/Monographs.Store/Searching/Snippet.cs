using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Monographs.Store.Searching;

/// <summary>
/// Cuts the place out of a text that says most of what was searched for: with most parts of the query, then with most matches, then from the beginning of a
/// sentence, else with the matches in the middle. A cut never takes the unit from a number, a digit from a number or a "not" from what it denies.
/// </summary>
internal static partial class Snippet
{
    private const int MaxWords = 28;

    /// <summary>How many words behind a number or a "not" still belong to it.</summary>
    private const int MaxKept = 8;

    /// <summary>A row of numbers has an end somewhere.</summary>
    private const int MaxAdded = 24;

    /// <summary>A piece of advice that is longer does not begin with its "Do not".</summary>
    private const int MaxAdvice = 240;

    /// <summary>Longer is no word, nor a number with its unit.</summary>
    private const int MaxLetters = 40;

    /// <summary>More say the same again.</summary>
    private const int MaxMarks = 40;

    private const int ScoreOfAPart = 1_000;
    private const int ScoreOfTheFirstSentence = 120;
    private const int ScoreOfASentence = 100;

    /// <summary>Private-use characters around a match: a query can never hold them, and no HTML is made from the text.</summary>
    private const char Begin = '\uE001';
    private const char End = '\uE002';

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Negations =
        new HashSet<string>(["no", "not", "never", "neither", "nor", "none", "without", "cannot", "can't", "don't", "doesn't", "isn't", "aren't"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static ImmutableArray<SnippetRun> Cut(string text, IReadOnlyList<Mark> marks)
    {
        var words = new List<(int Start, int End)>();
        for (var each = new Words(text); each.MoveNext();) words.Add((each.Start, each.End));
        var first = words.Count <= MaxWords ? 0 : FindBest(text, words, marks);
        var last = first + MaxWords - 1;
        var from = first == 0 ? 0 : FindBegin(text, words[first].Start);
        var to = last >= words.Count - 1 ? text.Length : FindEnd(text, words[last].End);
        var cut = new StringBuilder(from == 0 ? "" : "\u2026");
        foreach (var mark in marks)
        {
            if (mark.Start < from || mark.End > to) continue;
            cut.Append(text, from, mark.Start - from).Append(Begin).Append(text, mark.Start, mark.End - mark.Start).Append(End);
            from = mark.End;
        }
        cut.Append(text, from, to - from).Append(to == text.Length ? "" : "\u2026");
        return Split(EndOfCell().Replace(EndOfRow().Replace(cut.ToString(), " | "), " \u00B7 ").ReplaceLineEndings(" "));
    }

    private static int FindBest(string text, List<(int Start, int End)> words, IReadOnlyList<Mark> marks)
    {
        var (word, sentence, best, bestScore) = (0, 0, 0, 0);
        var places = marks.Take(MaxMarks).Select(mark => (Word: words.FindIndex(each => each.Start == mark.Start), mark.Part)).ToList();
        foreach (var (place, _) in places)
        {
            for (; word < place; word++) if (IsSentence(text, words[word + 1].Start)) sentence = word + 1;
            Consider(sentence, sentence == 0 ? ScoreOfTheFirstSentence : ScoreOfASentence);
            var last = places.FindLast(each => each.Word < place + MaxWords).Word;
            Consider(Math.Max(0, place - ((MaxWords - (last - place + 1)) / 2)), 0);
        }
        return best;

        void Consider(int first, int bonus)
        {
            first = Math.Min(first, words.Count - MaxWords);
            var (score, parts) = (bonus, 0UL);
            foreach (var (place, part) in places)
            {
                if (place < first || place >= first + MaxWords) continue;
                score += (parts & (1UL << part)) == 0 ? ScoreOfAPart : 1;
                parts |= 1UL << part;
            }
            if (score > bestScore) (best, bestScore) = (first, score);
        }
    }

    /// <summary>The cut, or before it the first of the words that must stay with those behind it.</summary>
    private static int FindBegin(string text, int cut)
    {
        var begin = StartOfWord(text, cut);
        for (var (at, added, kept) = (begin, 0, 0); added < MaxAdded && kept < MaxKept && at > 0 && text[at - 1] == ' '; added++)
        {
            var end = at - 1;
            at = StartOfWord(text, end);
            var word = text.AsSpan(at, end - at);
            if (EndsSentence(word)) break;
            if (Binds(word)) (begin, kept) = (at, 0);
            else kept++;
        }
        var line = text.AsSpan(0, begin).LastIndexOf('\n') + 1;
        return begin - line <= MaxAdvice && text.AsSpan(line).StartsWith("Do not ", StringComparison.Ordinal) ? line : begin;
    }

    /// <summary>The cut, or behind it the last of the words that must stay with the number or the "not" before it.</summary>
    private static int FindEnd(string text, int cut)
    {
        var end = EndOfWord(text, cut);
        for (var added = 0; added < MaxAdded && end < text.Length && text[end] == ' '; added++)
        {
            var start = StartOfWord(text, end);
            var before = start > 0 && text[start - 1] == ' ' ? StartOfWord(text, start - 1) : start;
            if (EndsSentence(text.AsSpan(start, end - start)) || !(Binds(text.AsSpan(start, end - start)) || Binds(text.AsSpan(before, Math.Max(0, start - 1 - before))))) break;
            end = EndOfWord(text, end + 1);
        }
        return end;
    }

    /// <summary>A no-break space holds a number and its unit together.</summary>
    private static int StartOfWord(string text, int at)
    {
        var start = at;
        while (start > 0 && text[start - 1] is not (' ' or '\n')) start--;
        return at - start <= MaxLetters ? start : at;
    }

    private static int EndOfWord(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] is not (' ' or '\n')) end++;
        return end - at <= MaxLetters ? end : at;
    }

    private static bool Binds(ReadOnlySpan<char> word) => word.ContainsAnyInRange('0', '9') || Negations.Contains(word.Trim(",()"));

    private static bool EndsSentence(ReadOnlySpan<char> word) => word is [.., '.' or ':' or ';' or '?' or '!'];

    private static bool IsSentence(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        return before.Length < start && before is [.., '.' or ':'];
    }

    private static ImmutableArray<SnippetRun> Split(string marked)
    {
        var runs = ImmutableArray.CreateBuilder<SnippetRun>();
        var isMatch = false;
        foreach (var range in marked.AsSpan().SplitAny(Begin, End))
        {
            var text = marked[range];
            if (text.Length > 0) runs.Add(new(text, isMatch));
            isMatch = range.End.Value < marked.Length && marked[range.End] == Begin;
        }
        return runs.ToImmutable();
    }

    /// <summary>Where the next row of a table begins, so that no dose seems to be of the setting behind it.</summary>
    [GeneratedRegex(@"\n{2,}(?=\S)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex EndOfRow();

    /// <summary>A line that ends in the middle of a sentence is a cell of a table, an item or a heading.</summary>
    [GeneratedRegex(@"(?<=[^\s.!?:;,\u2026])\n+(?=\S)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex EndOfCell();
}

using System.Collections.Immutable;
using Monographs.Content.Advice;
using Monographs.Content.Citations;
using Monographs.Content.Rules.Abbreviations;

namespace Monographs.Content.Rules.Runs;

/// <summary>All words of a monograph's file that readers see, in one text, so that a pattern is searched once for a file and not once for a paragraph.</summary>
internal sealed class TextRuns
{
    /// <summary>Stands for a citation.</summary>
    public const char Citation = '\uE000';

    /// <summary>Stands for what no rule reads: code, an address.</summary>
    public const char Hidden = '\uFFFC';

    private readonly ImmutableArray<Segment> _segments;
    private readonly Dictionary<int, CitationInline> _citations;
    private readonly Dictionary<TextRun, ImmutableArray<Sentence>> _sentences = [];

    private SignWords? _signs;
    private List<(int Start, int Length)>? _forPatients;
    private Dictionary<string, int>? _explained;

    internal TextRuns(string text, ImmutableArray<TextRun> all, ImmutableArray<TableRuns> tables, ImmutableArray<Segment> segments, Dictionary<int, CitationInline> citations) =>
        (Text, All, Tables, _segments, _citations) = (text, all, tables, segments, citations);

    /// <summary>The runs one after the other, each ended by a line feed.</summary>
    public string Text { get; }

    public ImmutableArray<TextRun> All { get; }

    public ImmutableArray<TableRuns> Tables { get; }

    /// <summary>Read once, when a rule first asks.</summary>
    public SignWords Signs => _signs ??= SignWords.Read(Text);

    /// <summary>The parts of <see cref="Text"/> with plain words or advice: as few as there are, each of whole runs.</summary>
    public IReadOnlyList<(int Start, int Length)> ForPatients => _forPatients ??= FindForPatients();

    /// <summary>The acronyms that the file explains, each with the place where it is first explained.</summary>
    public IReadOnlyDictionary<string, int> Explained => _explained ??= Acronyms.ExplainedIn(Text);

    public string TextOf(TextRun run) => Text.Substring(run.Start, run.Length);

    public ReadOnlySpan<char> SpanOf(TextRun run) => Text.AsSpan(run.Start, run.Length);

    public TextRun RunAt(int index)
    {
        var (low, high) = (0, All.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (All[middle].Start <= index) low = middle;
            else high = middle - 1;
        }
        return All[low];
    }

    /// <summary>Where in the file words of <see cref="Text"/> stand.</summary>
    public SourceSpan SourceOf(int start, int length)
    {
        var begin = _segments[SegmentAt(start)].SourceOf(start);
        if (length == 0) return new(begin, 0);
        var last = _segments[SegmentAt(start + length - 1)];
        var end = last.EndOf(start + length - 1);
        return new(begin, Math.Max(0, end - begin));
    }

    /// <summary>The ids cited between two places of <see cref="Text"/>.</summary>
    public IEnumerable<string> CitedIn(int start, int length)
    {
        for (var i = Text.IndexOf(Citation, start, length); i >= 0; i = Text.IndexOf(Citation, i + 1, start + length - i - 1))
        {
            foreach (var key in _citations.TryGetValue(i, out var citation) ? citation.Keys : []) yield return key;
        }
    }

    public bool Cites(TextRun? run) => run is not null && SpanOf(run).Contains(Citation);

    public bool Cites(RowRuns row) => row.Cells.Any(Cites);

    /// <summary>The sentences of a run, each with the citations behind its full stop.</summary>
    public ImmutableArray<Sentence> SentencesOf(TextRun run)
    {
        if (_sentences.TryGetValue(run, out var known)) return known;
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var start = run.Start;
        var text = SpanOf(run);
        foreach (var end in Confirmation.SentenceEnd().EnumerateMatches(text))
        {
            sentences.Add(new(start, run.Start + end.Index - start));
            start = run.Start + end.Index + end.Length;
        }
        if (start < run.End) sentences.Add(new(start, run.End - start));
        return _sentences[run] = sentences.ToImmutable();
    }

    public Sentence SentenceAt(TextRun run, int index) => SentencesOf(run).LastOrDefault(sentence => sentence.Start <= index, new(run.Start, run.Length));

    private List<(int Start, int Length)> FindForPatients()
    {
        var parts = new List<(int Start, int Length)>();
        foreach (var run in All.Where(run => run.IsPlain || run.Advice is not AdviceKind.None))
        {
            var length = run.Length + 1;
            if (parts.Count > 0 && parts[^1].Start + parts[^1].Length == run.Start) parts[^1] = (parts[^1].Start, parts[^1].Length + length);
            else parts.Add((run.Start, length));
        }
        return parts;
    }

    private int SegmentAt(int index)
    {
        var (low, high) = (0, _segments.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_segments[middle].Start <= index) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}

/// <summary>A part of <see cref="TextRuns.Text"/>.</summary>
internal readonly record struct Sentence(int Start, int Length)
{
    public int End => Start + Length;

    public ReadOnlySpan<char> In(TextRuns runs) => runs.Text.AsSpan(Start, Length);
}

/// <summary>Maps a part of the text to the file; where the two differ in length, such as for an entity, only as a whole.</summary>
internal readonly record struct Segment(int Start, int Length, int Source, int SourceLength)
{
    public int SourceOf(int index) => Length == SourceLength ? Source + index - Start : Source;

    public int EndOf(int index) => Length == SourceLength ? Source + index - Start + 1 : Source + SourceLength;
}

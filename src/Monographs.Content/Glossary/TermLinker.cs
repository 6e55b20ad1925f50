using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Monographs.Content.Tables;

namespace Monographs.Content.Glossary;

/// <summary>Links each term on its first use in a section: in running text, not in headings, links, tables, their captions or code.</summary>
internal sealed class TermLinker
{
    private static readonly HashSet<string> None = [];

    /// <summary>The words to look for, by their first word in lower case, longest first.</summary>
    private readonly Dictionary<string, List<(string Words, GlossaryTerm Term)>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Words, GlossaryTerm Term)>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public TermLinker(IEnumerable<GlossaryTerm> glossary)
    {
        foreach (var term in glossary)
        {
            foreach (var words in term.Variants.Prepend(term.Term))
            {
                var first = words[..WordEnd(words, 0)].ToLowerInvariant();
                if (first.Length == 0) continue;
                if (!_byFirstWord.TryGetValue(first, out var list)) _byFirstWord.Add(first, list = []);
                list.Add((words, term));
            }
        }
        foreach (var list in _byFirstWord.Values) list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
        _lookup = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <param name="seen">Anchors of the terms already linked in this section.</param>
    public void Link(LeafBlock block, HashSet<string> seen)
    {
        if (block is not ParagraphBlock || block.Parent is TableBlock || block.Inline is null) return;
        foreach (var literal in block.Inline.FindDescendants<LiteralInline>().ToList())
        {
            if (!IsInsideLink(literal)) Link(literal, seen);
        }
    }

    /// <summary>The length of the longest term that begins at a word's beginning; 0 where none does.</summary>
    public int MeasureTerm(ReadOnlySpan<char> text, int at)
    {
        Span<char> lower = stackalloc char[64];
        var end = WordEnd(text, at);
        return end - at <= lower.Length ? Find(text, at, lower[..text[at..end].ToLowerInvariant(lower)], None).Words?.Length ?? 0 : 0;
    }

    private void Link(LiteralInline literal, HashSet<string> seen)
    {
        var content = literal.Content;
        var text = content.AsSpan();
        var rest = 0;
        // Only InsertAfter keeps the chain of siblings whole in both directions (Markdig 1.6.0).
        Inline last = literal;
        Span<char> lower = stackalloc char[64];
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i])) { i++; continue; }
            var end = WordEnd(text, i);
            var match = end - i <= lower.Length ? Find(text, i, lower[..text[i..end].ToLowerInvariant(lower)], seen) : default;
            if (match.Term is null) { i = end; continue; }
            if (i > rest) Append(Slice(literal, content, rest, i));
            Append(new TermInline { Text = text.Slice(i, match.Words.Length).ToString(), Anchor = match.Term.Anchor, Span = new(literal.Span.Start + i, literal.Span.Start + i + match.Words.Length - 1) });
            seen.Add(match.Term.Anchor);
            rest = i += match.Words.Length;
        }
        if (rest == 0) return;
        if (rest < text.Length) Append(Slice(literal, content, rest, text.Length));
        literal.Remove();

        void Append(Inline next)
        {
            last.InsertAfter(next);
            last = next;
        }
    }

    private (string Words, GlossaryTerm Term) Find(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> firstWord, HashSet<string> seen)
    {
        if (!_lookup.TryGetValue(firstWord, out var candidates)) return default;
        foreach (var (words, term) in candidates)
        {
            if (seen.Contains(term.Anchor) || at + words.Length > text.Length) continue;
            var here = text.Slice(at, words.Length);
            var comparison = IsAllCapitals(words) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
            var endsAtWord = at + words.Length == text.Length || !char.IsLetterOrDigit(text[at + words.Length]) || !char.IsLetterOrDigit(words[^1]);
            if (endsAtWord && here.Equals(words, comparison)) return (words, term);
        }
        return default;
    }

    private static LiteralInline Slice(LiteralInline literal, StringSlice content, int from, int to) =>
        new(new StringSlice(content.Text, content.Start + from, content.Start + to - 1)) { Span = new(literal.Span.Start + from, literal.Span.Start + to - 1) };

    private static bool IsAllCapitals(string words) => words.Any(char.IsUpper) && !words.Any(char.IsLower);

    private static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && char.IsLetterOrDigit(text[start])) start++;
        return start;
    }

    private static bool IsInsideLink(Inline inline)
    {
        for (Inline? each = inline; each is not null; each = each.Parent)
        {
            if (each is LinkInline) return true;
        }
        return false;
    }
}

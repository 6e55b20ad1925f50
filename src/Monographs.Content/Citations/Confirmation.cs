using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Monographs.Content.References;
using Monographs.Content.Text;

namespace Monographs.Content.Citations;

/// <summary>Finds the sentences and rows that are cited only to grade C, and marks their last citation.</summary>
internal static partial class Confirmation
{
    private const char Mark = '\uE000';

    public static void MarkSentences(LeafBlock block, IReadOnlyDictionary<string, Reference> references)
    {
        if (block.Inline is null) return;
        var citations = block.Inline.Descendants<CitationInline>().ToList();
        // Only where some reference is of grade C can a sentence rest on such alone.
        if (!citations.Exists(citation => citation.Keys.Any(key => IsUnconfirmed(key, references)))) return;
        var text = new StringBuilder();
        Append(block.Inline, text);
        var next = 0;
        foreach (var sentence in SentenceEnd().Split(text.ToString()))
        {
            var count = sentence.Count(c => c == Mark);
            MarkGroup(citations.Slice(next, count), references);
            next += count;
        }
    }

    /// <summary>Whether a sentence or row with these citations rests on grade C alone; if so, its last one says so.</summary>
    public static bool MarkGroup(IReadOnlyList<CitationInline> citations, IReadOnlyDictionary<string, Reference> references)
    {
        if (citations.Count == 0) return false;
        var unconfirmed = citations.All(citation => citation.Keys.All(key => IsUnconfirmed(key, references)));
        if (unconfirmed) citations[^1].IsUnconfirmed = true;
        return unconfirmed;
    }

    private static bool IsUnconfirmed(string key, IReadOnlyDictionary<string, Reference> references) =>
        references.TryGetValue(key, out var reference) && reference.Evidence is EvidenceGrade.C;

    private static void Append(ContainerInline inlines, StringBuilder text)
    {
        foreach (var inline in inlines)
        {
            if (inline is CitationInline) text.Append(Mark);
            else if (inline is ContainerInline container) Append(container, text);
            else if (inline is LiteralInline literal) text.Append(literal.Content.ToString().Replace(Mark, ' '));
            else text.Append(' ').Append(PlainText.Of(inline).Replace(Mark, ' '));
        }
    }

    /// <summary>White space after a full stop and the citations behind it, before a capital, a digit or a quotation mark.</summary>
    [GeneratedRegex(@"(?<=[.!?][)""'\u201D\u2019]*(?:\s*\uE000)*)\s+(?=[\p{Lu}\d""'\u201C\u2018(])", RegexOptions.CultureInvariant, 5000)]
    internal static partial Regex SentenceEnd();
}

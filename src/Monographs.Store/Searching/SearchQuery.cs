using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Monographs.Content.Names;

namespace Monographs.Store.Searching;

/// <summary>What was typed, taken apart: names, words, phrases in quotation marks, amounts with their units.</summary>
/// <param name="Text">Cleaned: one kind of dash, quotation mark and space, no control characters, at most <see cref="MaxLength"/> characters.</param>
/// <param name="Terms">At most <see cref="MaxTerms"/>, each of letters and digits at least in part; none for a query that says nothing.</param>
/// <param name="Rest">What stands beside the names, with the words that say little: "how to take".</param>
/// <param name="IsCut">Something was left out because the text was too long.</param>
public sealed partial record SearchQuery(string Text, ImmutableArray<SearchTerm> Terms, string Rest, bool IsCut)
{
    public const int MaxLength = 200;
    public const int MaxTerms = 8;

    private const int MaxWordsOfAName = 12;

    /// <summary>What stands around a word in a sentence.</summary>
    private const string Punctuation = "\"'?!.,;:()";

    /// <summary>Words that stand in every text and say nothing about which one is meant.</summary>
    private static readonly HashSet<string> Fillers = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "about", "am", "an", "and", "are", "be", "can", "could", "do", "does", "for", "how", "i", "in", "is", "it", "me", "much", "my", "of", "on", "or", "out", "should", "tell", "that", "the", "this", "to", "versus", "vs",
        "what", "when", "which", "will", "with", "would",
    };

    public IEnumerable<SearchTerm> Names => Terms.Where(term => term.Kind is SearchTermKind.Name);

    public IEnumerable<SearchTerm> Others => Terms.Where(term => term.Kind is not SearchTermKind.Name);

    /// <param name="isName">Whether a folded text is a name: the words of a name, however it is spelled, are one term.</param>
    public static SearchQuery Parse(string? raw, Func<string, bool> isName)
    {
        // A character may stand for none in the cleaned text, but nobody types so many.
        var text = SearchText.Clean(raw is { Length: > MaxLength * 4 } ? raw[..(MaxLength * 4)] : raw ?? "");
        var isCut = text.Length > MaxLength || raw?.Length > MaxLength * 4;
        if (text.Length > MaxLength) text = text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)].TrimEnd();
        var terms = JoinNames([.. Pattern().Matches(text).Select(ToTerm).Where(term => term.Text.Any(char.IsLetterOrDigit))], isName);
        var telling = terms.Where(term => term.Kind is not SearchTermKind.Word || !Fillers.Contains(term.Text)).ToList();
        if (telling.Count == 0) telling = terms;
        var rest = string.Join(' ', terms.Where(term => term.Kind is not SearchTermKind.Name).Select(term => term.Text));
        return new(text, [.. telling.Take(MaxTerms)], rest, isCut || telling.Count > MaxTerms);
    }

    private static SearchTerm ToTerm(Match match)
    {
        if (match.Groups["number"].Success) return new(Amount.Write(match), SearchTermKind.Amount);
        return match.Groups["phrase"] is { Success: true } phrase ? new(phrase.Value.Trim(), SearchTermKind.Phrase) : new(match.Value.Trim([.. Punctuation]), SearchTermKind.Word);
    }

    /// <summary>From left to right, the longest run of words that is a name becomes one term.</summary>
    private static List<SearchTerm> JoinNames(List<SearchTerm> terms, Func<string, bool> isName)
    {
        var joined = new List<SearchTerm>();
        for (var i = 0; i < terms.Count;)
        {
            var length = Math.Max(1, terms.Skip(i).Take(MaxWordsOfAName).TakeWhile(term => term.Kind is SearchTermKind.Word).Count());
            string Words() => string.Join(' ', terms.Skip(i).Take(length).Select(term => term.Text));
            while (length > 1 && !isName(FoldedName.Fold(Words()))) length--;
            joined.Add(isName(FoldedName.Fold(Words())) ? new(Words(), SearchTermKind.Name) : terms[i]);
            i += length;
        }
        return joined;
    }

    [GeneratedRegex($@"""{Amount.Pattern}""|""(?<phrase>[^""]+)""|(?<!\S)\(?{Amount.Pattern}(?![\w/])|\S+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Pattern();
}

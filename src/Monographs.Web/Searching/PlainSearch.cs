using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using Monographs.Content.Names;
using Monographs.Store.Reading;

namespace Monographs.Web.Searching;

/// <summary>Reads every monograph and looks for the words: right, and quick enough for a few hundred of them.</summary>
public static partial class PlainSearch
{
    private const int MaxWords = 8;
    private const int ExcerptLength = 180;

    /// <summary>Monographs that a word names come first, each with its sections that have all other words.</summary>
    public static ImmutableArray<SearchHit> Find(Edition edition, string query)
    {
        var words = Words().Matches(query).Select(match => match.Value).Take(MaxWords).ToList();
        if (words.Count == 0) return [];
        var hits = new List<(SearchHit Hit, bool IsNamed)>();
        foreach (var summary in edition.ListMonographs())
        {
            var names = NamesOf(summary);
            var isNamed = names.Any(name => name.StartsWith(FoldedName.Fold(query), StringComparison.Ordinal));
            var others = isNamed ? [] : words.Where(word => !names.Any(name => name.StartsWith(FoldedName.Fold(word), StringComparison.Ordinal))).ToList();
            var sections = others.Count == 0 ? [] : FindSections(edition, summary.Slug, others);
            if (others.Count == 0 || sections.Length > 0) hits.Add((new(summary.Slug, sections), others.Count < words.Count));
        }
        return [.. hits.OrderByDescending(each => each.IsNamed).Select(each => each.Hit)];
    }

    private static List<string> NamesOf(MonographSummary summary) =>
    [
        .. summary.Names.Brands.Concat(summary.Names.Codes).Concat(summary.Names.Synonyms).Append(summary.Title).Append(summary.Names.Generic ?? "")
            .Select(FoldedName.Fold).Where(name => name.Length > 0),
    ];

    private static ImmutableArray<SectionHit> FindSections(Edition edition, string slug, List<string> words)
    {
        var found = ImmutableArray.CreateBuilder<SectionHit>();
        foreach (var section in edition.FindMonograph(slug)?.Sections ?? [])
        {
            var text = TextOf(section.PlainHtml + " " + section.Html);
            if (words.TrueForAll(word => $"{section.Title} {text}".Contains(word, StringComparison.OrdinalIgnoreCase))) found.Add(new(section.Key, section.Title, Excerpt(text, words[0])));
        }
        return found.ToImmutable();
    }

    private static string TextOf(string html) => Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(NotWords().Replace(html, ""), " ")), " ").Trim();

    private static string Excerpt(string text, string word)
    {
        var at = Math.Max(0, text.IndexOf(word, StringComparison.OrdinalIgnoreCase) - ExcerptLength / 3);
        var start = at == 0 ? 0 : text.IndexOf(' ', at) + 1;
        var end = Math.Min(text.Length, start + ExcerptLength);
        if (end < text.Length) end = Math.Max(start, text.LastIndexOf(' ', end));
        return (start > 0 ? "… " : "") + text[start..end] + (end < text.Length ? " …" : "");
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*", RegexOptions.CultureInvariant, 100)]
    private static partial Regex Words();

    // Drawings, the numbers of citations, and tags within a sentence.
    [GeneratedRegex(@"<svg\b.*?</svg>|\s*<span class=""cite"">.*?</span>|</?(?:a|span|strong|em)\b[^>]*>", RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex NotWords();

    [GeneratedRegex(@"<[^>]*>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}

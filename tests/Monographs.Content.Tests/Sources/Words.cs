using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Monographs.Content.Tests.Sources;

/// <summary>The words of a text and how often each occurs: in lower case, with one kind of apostrophe, without signs.</summary>
public static partial class Words
{
    public static Dictionary<string, int> Count(IEnumerable<string> texts) =>
        texts.SelectMany(text => Word().Matches(text)).Select(match => match.Value.Replace('\u2019', '\'').ToLowerInvariant())
            .GroupBy(word => word, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    /// <summary>What is written more often than it is found, as "word: found of written".</summary>
    public static ImmutableArray<string> Lost(Dictionary<string, int> written, Dictionary<string, int> found) =>
        [.. written.Where(word => found.GetValueOrDefault(word.Key) < word.Value).Select(word => $"{word.Key}: {found.GetValueOrDefault(word.Key)} of {word.Value}").Order(StringComparer.Ordinal)];

    /// <summary>Every text that a monograph holds, none of them twice.</summary>
    public static IEnumerable<string> Texts(Monograph monograph) =>
        monograph.Notices.SelectMany(notice => new[] { notice.Title, notice.Text })
            .Concat(monograph.Sections.SelectMany(section => HiddenHeadings(section).Append(section.Text)));

    /// <summary>Every text that a reader of the page sees.</summary>
    public static IEnumerable<string> Shown(Monograph monograph) =>
        monograph.Notices.SelectMany(notice => TextNodes(notice.Html).Append(notice.Title))
            .Concat(monograph.Sections.SelectMany(section => HiddenHeadings(section).Concat(section.Absence is null ? TextNodes(section.PlainHtml + section.Html) : [section.Text])));

    /// <summary>Headings for which the page shows the section's title.</summary>
    private static IEnumerable<string> HiddenHeadings(Content.Sections.Section section) =>
        section.Headings.Where(heading => heading.Level == 2 && !section.Headings.Any(other => other.Level > 2 && other.Text == heading.Text)).Select(heading => heading.Text);

    private static IEnumerable<string> TextNodes(string html) => new HtmlParser().ParseDocument(html).Descendants<IText>().Select(node => node.Data);

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['\u2019]\p{L}+)*", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Word();
}

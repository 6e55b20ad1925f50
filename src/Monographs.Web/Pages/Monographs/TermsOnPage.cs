using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Monographs.Content.Glossary;
using Monographs.Store.Reading;

namespace Monographs.Web.Pages;

/// <summary>The glossary's terms that a monograph links to.</summary>
internal static partial class TermsOnPage
{
    public static ImmutableArray<GlossaryTerm> Of(MonographPage page, ImmutableArray<GlossaryTerm> glossary)
    {
        var html = page.Sections.SelectMany(section => new[] { section.PlainHtml, section.Html }).Concat(page.Notices.Select(notice => notice.Html));
        var anchors = html.SelectMany(each => TermLink().Matches(each)).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        return [.. glossary.Where(term => anchors.Contains(term.Anchor))];
    }

    /// <summary>As the content's renderer writes it.</summary>
    [GeneratedRegex("<a class=\"term\" href=\"/glossary#([^\"]+)\">", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex TermLink();
}

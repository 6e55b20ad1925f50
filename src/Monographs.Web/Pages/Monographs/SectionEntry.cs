using System.Collections.Immutable;
using Monographs.Content.Sections;
using Monographs.Store.Reading;

namespace Monographs.Web.Pages;

/// <summary>A section of the page.</summary>
/// <param name="ShortTitle">For the navigation.</param>
/// <param name="PlainHtml">Finished; empty where there is no plain-words block.</param>
/// <param name="Html">Finished.</param>
public sealed record SectionEntry(string Key, string Title, string ShortTitle, string PlainHtml, string Html)
{
    private const string ArticleKey = "article";

    public AbsenceWords? Absence { get; init; }

    public required ReadingSwitch Reading { get; init; }

    /// <summary>Addresses within the page that lead to this section now.</summary>
    public IEnumerable<string> FormerAnchors { get; init; } = [];

    /// <summary>Whether the reading level changes anything here: an article's record is neither plain words nor detail.</summary>
    public bool HasBothLevels => Html.Length > 0 && Absence is null && (PlainHtml.Length > 0 || Reading.Level is ReadingLevel.Plain);

    /// <summary>The do and do-not lists are for patients as they stand.</summary>
    public bool LacksPlainWords => PlainHtml.Length == 0 && !Html.Contains("<div class=\"do-dont\">", StringComparison.Ordinal);

    /// <summary>The record of the article that a class monograph summarizes.</summary>
    public ArticleRecord? Article { get; init; }

    public static ImmutableArray<SectionEntry> ListOf(MonographPage page, ReadingSwitch? reading = null)
    {
        reading ??= new(page.Slug, ReadingLevel.Both, IsOffered: false);
        var entries = page.Sections.Select(section => Of(section, page, reading)).ToList();
        if (ArticleRecord.Find(page) is { } article)
        {
            var index = entries.FindIndex(entry => entry.Key == ArticleKey);
            if (index < 0)
            {
                index = FindPlace(entries);
                var title = SectionCatalog.Get(ArticleKey).Title;
                entries.Insert(index, new(ArticleKey, title, title, "", "") { Reading = reading });
            }
            entries[index] = entries[index] with { Article = article };
        }
        return [.. entries];
    }

    private static SectionEntry Of(SectionView section, MonographPage page, ReadingSwitch reading) => new(section.Key, section.Title, ShortTitleOf(section), section.PlainHtml, section.Html)
    {
        Reading = reading,
        FormerAnchors = page.FrontMatter.Anchors.Where(old => old.Value == section.Key).Select(old => old.Key),
        Absence = section.Absence is { } absence ? AbsenceWords.Of(absence) : null,
    };

    private static string ShortTitleOf(SectionView section) => SectionCatalog.All.FirstOrDefault(kind => kind.Key == section.Key)?.Title ?? section.Title;

    /// <summary>After the last section that stands before the article in the catalog.</summary>
    private static int FindPlace(List<SectionEntry> entries)
    {
        var before = SectionCatalog.All.Select(kind => kind.Key).TakeWhile(key => key != ArticleKey).ToList();
        return entries.FindLastIndex(entry => before.Contains(entry.Key)) + 1;
    }
}

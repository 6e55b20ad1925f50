using System.Collections.Immutable;

namespace Monographs.Web.Pages;

/// <summary>A section of each of the monographs.</summary>
public sealed record CompareSection(string Key, string Title, ImmutableArray<CompareText> Texts)
{
    public static CompareSection Of(string key, ImmutableArray<CompareColumn> columns) => new(
        key,
        columns.SelectMany(column => column.Sections).First(section => section.Key == key).ShortTitle,
        [.. columns.Select(column => CompareText.Of(column, column.Sections.FirstOrDefault(section => section.Key == key)))]);
}

/// <param name="PlainHtml">Finished; empty where there is none.</param>
/// <param name="Html">Finished; empty where there is none.</param>
/// <param name="Absence">Why there is nothing, in a sentence; empty where there is something.</param>
public sealed record CompareText(string Drug, StatusWords Status, string Address, string PlainHtml, string Html, string Absence)
{
    public static CompareText Of(CompareColumn column, SectionEntry? section)
    {
        var address = Links.Monograph(column.Slug, section?.Key ?? "");
        if (section is null) return new(column.Title, column.Status, address, "", "", "This monograph has no such section.");
        return new(column.Title, column.Status, address, EmbeddedHtml.Of(section.PlainHtml, column.Slug), section.Absence is null ? EmbeddedHtml.Of(section.Html, column.Slug) : "",
            section.Absence is { } absence ? $"{absence.Reason}. {absence.Sentence}" : section.Article is { } article ? $"Summarizes the article: {article.Title}" : "");
    }
}

using Monographs.Content;
using Monographs.Content.References;
using Monographs.Content.Sections;
using Monographs.Store.Schema;

namespace Monographs.Store.Reading;

/// <summary>From rows back to the model, and to what pages show.</summary>
internal static class StoredModel
{
    public static Section ToSection(this StoredSection row) => new()
    {
        Kind = row.Kind is null ? null : SectionCatalog.Get(row.Kind),
        Key = row.Key,
        Title = row.Title,
        Headings = row.Headings,
        PlainHtml = row.PlainHtml,
        PlainText = row.PlainText,
        Html = row.Html,
        Text = row.Text,
        DoseTables = row.DoseTables,
        SideEffectTables = row.SideEffectTables,
        Do = row.Do,
        DoNot = row.DoNot,
        Notices = row.Notices,
        Absence = row.Absence,
        Span = row.Span,
    };

    public static SectionView ToView(this StoredSection row) => row.ToSection().ToView();

    public static SectionView ToView(this Section row) => new()
    {
        Key = row.Key,
        Title = row.Title,
        Heading = row.Headings.FirstOrDefault()?.Text ?? row.Title,
        PlainHtml = row.PlainHtml,
        PlainText = row.PlainText,
        Html = row.Html,
        Text = row.Text,
        Do = row.Do,
        DoNot = row.DoNot,
        Absence = row.Absence,
        Notices = row.Notices,
        DoseTables = row.DoseTables,
        SideEffectTables = row.SideEffectTables,
    };

    public static CitedReference ToReference(this StoredReference row) => new(row.Number, row.Reference, row.Anchors);

    public static ContentPage ToPage(this StoredPage row) => new(ToSlug(row.Slug), row.Path, row.Title, row.Summary, row.Reviewed, row.Html, row.Text);

    public static Slug ToSlug(string text) => Slug.TryParse(text, out var slug) ? slug : throw new EditionException($"The edition is damaged: '{text}' is no slug.");
}

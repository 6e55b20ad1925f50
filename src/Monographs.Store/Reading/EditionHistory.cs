using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Monographs.Content;
using Monographs.Content.Comparing;
using Monographs.Content.Files;
using Monographs.Content.History;
using Monographs.Content.Reading;
using Monographs.Store.Schema;

namespace Monographs.Store.Reading;

/// <summary>
/// The versions in an edition. Old ones are kept as their texts and read again when asked for: without the glossary, and with the figures as they were,
/// so that a version stays as it is whatever becomes of the rest of the site.
/// </summary>
public sealed class EditionHistory
{
    private readonly Func<EditionContext> _newContext;

    internal EditionHistory(Func<EditionContext> newContext, HistoryState state) => (_newContext, State) = (newContext, state);

    public HistoryState State { get; }

    /// <summary>The history of a monograph by its present name, also of one that is no longer published.</summary>
    public MonographHistory? Find(string slug)
    {
        using var context = _newContext();
        return FindRow(context, slug) is { } row ? ToHistory(context, row) : null;
    }

    /// <summary>The present name of a monograph whose file was renamed; null for other names.</summary>
    public string? FindSlugByFormer(string slug)
    {
        using var context = _newContext();
        return context.FormerSlugs.Where(former => former.Slug == slug).Join(context.Histories, former => former.HistoryId, history => history.Id, (_, history) => history)
            .OrderBy(history => history.IsRemoved).ThenBy(history => history.Path).Select(history => history.Slug).FirstOrDefault();
    }

    public VersionPage? FindVersion(string slug, int number)
    {
        using var context = _newContext();
        if (FindRow(context, slug) is not { } row || ToHistory(context, row) is not { } history || history.Find(number) is not { } version) return null;
        return new(history, version, ReadPage(context, row, history.StampOf(version)));
    }

    /// <summary>The Markdown text of a version, with line feeds alone at the ends of lines.</summary>
    public byte[]? FindSource(string slug, int number)
    {
        using var context = _newContext();
        return FindRow(context, slug) is { } row ? FindText(context, row, number)?.Bytes.ToArray() : null;
    }

    /// <returns>Null where one of the versions is not there, or cannot be read.</returns>
    public MonographComparison? Compare(string slug, int before, int after)
    {
        using var context = _newContext();
        return FindRow(context, slug) is { } row && FindText(context, row, before) is { } old && FindText(context, row, after) is { } now ? MonographComparer.Compare(old, now) : null;
    }

    /// <summary>What changed for readers, newest first: no versions that were held back, and none that only renewed the date of a review.</summary>
    public ImmutableArray<SiteChange> ListChanges(ChangeFilter filter, int atMost)
    {
        using var context = _newContext();
        var shown = context.Versions.Where(version => version.IsContent)
            .Join(context.Histories, version => version.HistoryId, history => history.Id, (version, history) => new { version, history.Path })
            .Join(context.Monographs, each => each.Path, row => row.Path, (each, row) => new { each.version, row.Slug, Shown = row.Version })
            .Where(each => each.version.Number <= each.Shown);
        if (filter.Kind is { } kind) shown = shown.Where(each => each.version.Kind == kind);
        if (filter.DosesOnly) shown = shown.Where(each => each.version.ChangesDoses);
        if (filter.Slug is { } slug) shown = shown.Where(each => each.Slug == slug);
        if (filter.Since is { } since) shown = shown.Where(each => each.version.Published >= since);
        return
        [
            .. shown.OrderByDescending(each => each.version.Published).ThenBy(each => each.Slug).ThenByDescending(each => each.version.Number).Take(atMost).AsEnumerable()
                .Select(each => new SiteChange(each.Slug, ToSummary(each.version))),
        ];
    }

    private static StoredHistory? FindRow(EditionContext context, string slug) =>
        context.Histories.Where(history => history.Slug == slug && history.LastNumber > 0).OrderBy(history => history.IsRemoved).FirstOrDefault();

    private static MonographHistory ToHistory(EditionContext context, StoredHistory row)
    {
        ImmutableArray<VersionSummary> versions = [.. context.Versions.Where(version => version.HistoryId == row.Id).OrderByDescending(version => version.Number).AsEnumerable().Select(ToSummary)];
        var page = context.Monographs.Where(each => each.Path == row.Path).Select(each => new { each.Title, each.Version }).FirstOrDefault();
        return new(row.Slug, page?.Title ?? versions[0].Title, page is null ? null : page.Version ?? row.LastNumber, versions);
    }

    private static VersionSummary ToSummary(StoredVersion row) =>
        new(row.Number, row.Commit, row.Published, row.Slug, row.Title, row.Summary, row.Kind, row.Sections, row.ChangesDoses, row.IsContent);

    private static MonographPage? ReadPage(EditionContext context, StoredHistory row, VersionStamp version)
    {
        if (FindText(context, row, version.Number) is not { } text) return null;
        var figures = context.Versions.Where(each => each.HistoryId == row.Id && each.Number == version.Number).Select(each => each.Figures).First();
        var blobs = figures.Select(figure => figure.Value).ToArray();
        var bytes = context.FigureTexts.Where(each => EF.Parameter(blobs).Contains(each.Blob)).ToDictionary(each => each.Blob, each => each.Bytes);
        var library = ContentLibrary.Load(figures.Where(figure => bytes.ContainsKey(figure.Value)).Select(figure => new ContentFile(figure.Key, bytes[figure.Value], figure.Value)));
        return new ContentReader(library).FindModel(text) is { } model ? ToPage(model, row.Slug, version) : null;
    }

    private static MonographPage ToPage(Monograph model, string slug, VersionStamp version) => new()
    {
        Slug = slug,
        Path = model.Path,
        FrontMatter = model.FrontMatter,
        Notices = model.Notices,
        Sections = [.. model.Sections.Select(section => section.ToView())],
        References = model.References,
        // By their names, which do not change as titles do.
        Members = [.. model.FrontMatter.Members.Select(member => new MonographSummary(member, MonographKind.Drug, model.FrontMatter.Status, member, "", new(), null, null))],
        Class = null,
        IsOutdated = false,
        Version = version,
    };

    private static ContentFile? FindText(EditionContext context, StoredHistory row, int number)
    {
        var texts = context.VersionTexts.Where(each => each.HistoryId == row.Id && each.FirstNumber <= number).OrderByDescending(each => each.FirstNumber).FirstOrDefault();
        var slug = context.Versions.Where(each => each.HistoryId == row.Id && each.Number == number).Select(each => each.Slug).FirstOrDefault();
        if (texts is null || slug is null) return null;
        var bytes = texts.Unpack()[number - texts.FirstNumber];
        return new($"monographs/{slug}.md", bytes, Checksum.Of(bytes));
    }
}

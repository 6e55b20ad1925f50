using System.Collections.Immutable;
using Monographs.Content.Comparing;
using Monographs.Store.Reading;

namespace Monographs.Web.Pages;

/// <summary>Two versions side by side in words.</summary>
/// <param name="Differences">Null where one of the texts cannot be read.</param>
/// <param name="Between">The versions after the first up to the second, newest first.</param>
public sealed record ComparisonView(string Title, StatusWords? Status, VersionEntry Before, VersionEntry After, MonographComparison? Differences, ImmutableArray<VersionEntry> Between, string Address, string History, Sheet Sheet)
{
    /// <param name="own">The address of the comparison itself.</param>
    public static ComparisonView Of(MonographHistory history, MonographPage? page, VersionSummary before, VersionSummary after, MonographComparison? differences, string own)
    {
        var status = page is null ? null : StatusWords.Of(page.FrontMatter.Status, page.FrontMatter.Kind);
        return new(
            after.Title,
            status,
            VersionEntry.Of(history.Slug, before),
            VersionEntry.Of(history.Slug, after),
            differences,
            [.. history.Versions.Where(version => version.Number > before.Number && version.Number <= after.Number).Select(version => VersionEntry.Of(history.Slug, version))],
            Links.Monograph(history.Slug),
            Links.History(history.Slug),
            new(after.Title, status?.Full ?? "Status not known", page?.FrontMatter.Reviewed, $"{before.Number} compared with version {after.Number}", own));
    }

    public bool HasFacts => Differences is { Facts.Length: > 0 };

    /// <summary>The parts that differ, in the order of the page.</summary>
    public IEnumerable<PageLink> Nav =>
        (HasFacts ? [new("Key facts", Links.Here("key-facts"))] : Array.Empty<PageLink>())
            .Concat(Differences?.Sections.Select(section => new PageLink(section.Title, Links.Here(section.Key))) ?? [])
            .Concat(Differences is { References.Length: > 0 } ? [new("References", Links.Here("references"))] : []);
}

using System.Collections.Immutable;
using Monographs.Content.History;
using Monographs.Content.Rules.Changes;

namespace Monographs.Store.Reading;

/// <summary>The versions of one monograph.</summary>
/// <param name="Slug">Its present name.</param>
/// <param name="Shown">Number of the version that readers see; null where the monograph is no longer published.</param>
/// <param name="Versions">Newest first.</param>
public sealed record MonographHistory(string Slug, string Title, int? Shown, ImmutableArray<VersionSummary> Versions)
{
    public VersionSummary? Find(int number) => Versions.FirstOrDefault(version => version.Number == number);

    /// <summary>What the version's page says of its dates: as it was when the monograph showed it, and the same for good.</summary>
    public VersionStamp StampOf(VersionSummary version) =>
        new(version.Number, Versions[^1].Published, Versions.First(each => each.Number <= version.Number && each.IsContent).Published, IsCommitted: true);
}

/// <summary>One committed state of a monograph.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Published">When it was committed to the published branch.</param>
/// <param name="Slug">The monograph's name at that time.</param>
/// <param name="Title">The monograph's title at that time.</param>
/// <param name="Summary">First line of the commit's message.</param>
/// <param name="Kind">As the commit says, or worked out from what changed.</param>
/// <param name="IsContent">False where nothing but the date of a review is new.</param>
public sealed record VersionSummary(
    int Number,
    string Commit,
    DateTimeOffset Published,
    string Slug,
    string Title,
    string Summary,
    ChangeKind Kind,
    ImmutableArray<ChangedSection> Sections,
    bool ChangesDoses,
    bool IsContent);

/// <summary>A version among those of the whole site.</summary>
/// <param name="Slug">The monograph's present name.</param>
public sealed record SiteChange(string Slug, VersionSummary Version);

/// <summary>Which changes are asked for; null for all.</summary>
public sealed record ChangeFilter(ChangeKind? Kind = null, bool DosesOnly = false, string? Slug = null, DateTimeOffset? Since = null);

/// <summary>A version whole.</summary>
/// <param name="Page">Null where its text cannot be shown.</param>
public sealed record VersionPage(MonographHistory History, VersionSummary Version, MonographPage? Page);

using System.Collections.Immutable;
using Monographs.Content.Comparing;
using Monographs.Store.Reading;

namespace Monographs.Web.Pages;

/// <summary>What changed in a monograph since its reader last saw it.</summary>
/// <param name="Words">What came with the address: a date or a version.</param>
/// <param name="Versions">Newest first; empty where nothing changed.</param>
/// <param name="Comparison">Address of the whole comparison; empty where the reader had seen no version before.</param>
/// <param name="Differences">What is in it; null where that cannot be compared.</param>
public sealed record SinceView(string Words, ImmutableArray<VersionEntry> Versions, string Comparison, MonographComparison? Differences)
{
    public static SinceView Of(Edition edition, MonographPage page, Since since)
    {
        var history = edition.History.Find(page.Slug);
        ImmutableArray<VersionSummary> seen = history?.Versions ?? [];
        ImmutableArray<VersionSummary> after = [.. seen.Where(version => version.Number <= history!.Shown && since.IsAfter(version))];
        if (after.IsEmpty) return new(since.Words, [], "", null);
        var (before, now) = (after[^1].Number - 1, after[0].Number);
        return new(
            since.Words,
            [.. after.Select(version => VersionEntry.Of(page.Slug, version))],
            before > 0 ? Links.Comparison(page.Slug, before, now) : "",
            before > 0 ? edition.History.Compare(page.Slug, before, now) : null);
    }
}

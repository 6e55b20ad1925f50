using System.Collections.Immutable;
using Monographs.Content.History;
using Monographs.Store.Reading;

namespace Monographs.Web.Pages;

public sealed record HistoryView
{
    public required string Title { get; init; }

    public required string Address { get; init; }

    public required string Feed { get; init; }

    /// <summary>Null where the monograph is no longer published.</summary>
    public required StatusWords? Status { get; init; }

    /// <summary>Why there are no versions, or why they may not be all; empty where nothing is to be said.</summary>
    public required string Trouble { get; init; }

    public required bool IsUncommitted { get; init; }

    /// <summary>Newest first.</summary>
    public required ImmutableArray<VersionEntry> Versions { get; init; }

    public required string CompareAddress { get; init; }

    public static HistoryView Of(string slug, MonographPage? page, MonographHistory? history, HistoryState state)
    {
        return new()
        {
            Title = page?.FrontMatter.Title ?? history?.Title ?? slug,
            Address = page is null ? "" : Links.Monograph(slug),
            Feed = Links.FeedOf(slug),
            Status = page is null ? null : StatusWords.Of(page.FrontMatter.Status, page.FrontMatter.Kind),
            Trouble = HistoryWords.Of(state, history is not null),
            IsUncommitted = page is not null && state is HistoryState.Complete && page.Version is not { IsCommitted: true },
            Versions = [.. (history?.Versions ?? []).Select(version => VersionEntry.Of(slug, version, StateOf(version, history!.Shown, page)))],
            CompareAddress = Links.ComparisonOf(slug),
        };
    }

    private static string StateOf(VersionSummary version, int? shown, MonographPage? page) =>
        shown is null ? "" : version.Number > shown ? "Held back" : version.Number == shown && page?.Version is { IsCommitted: true } ? "Shown now" : "";
}

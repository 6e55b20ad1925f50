using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Monographs.Content;
using Monographs.Store.Reading;
using Monographs.Web.Hosting;

namespace Monographs.Web.Pages;

/// <param name="Edition">Its name, shortened as it is in print.</param>
/// <param name="IsHeldBack">The content folder lacks most monographs, so that an older edition stays.</param>
/// <param name="Trouble">Why the newest content could not be published; null where it was.</param>
/// <param name="History">Why there are no versions, or why newer ones may be missing; empty where they are all there.</param>
/// <param name="Files">The files that a rule has something to say about, those held back first.</param>
public sealed record StatusView(string Edition, EditionStatus Status, bool IsHeldBack, string? Trouble, string History, ImmutableArray<FileStatus> Files)
{
    public static StatusView Of(EditionStatus status, bool isHeldBack, string? trouble, EditionHistory history) => new(status.ContentHash[..12], status, isHeldBack, trouble, HistoryWords.Of(history.State, !history.ListChanges(new(), 1).IsEmpty),
    [
        .. status.Findings.GroupBy(finding => finding.Path)
            .Select(group => new FileStatus(group.Key, status.Rejected.Contains(group.Key),
                [.. group.OrderByDescending(finding => finding.Level).ThenBy(finding => finding.Line).ThenBy(finding => finding.Column)]))
            .OrderByDescending(file => file.IsHeldBack).ThenByDescending(file => file.Findings[0].Level).ThenBy(file => file.Path, StringComparer.Ordinal),
    ]);
}

/// <param name="IsHeldBack">Whether readers see an older version of it, or none.</param>
public sealed record FileStatus(string Path, bool IsHeldBack, ImmutableArray<Finding> Findings);

public sealed class StatusModel(RequestEdition current, EditionHolder holder, SiteHealth health) : SitePage<StatusView>
{
    public IActionResult OnGet() => Show(
        new("Status of this site", "What the site holds now, and what is wrong with the files it is made from.", Links.Status) { IsIndexed = false },
        StatusView.Of(current.Edition.GetStatus(), holder.IsHeldBack, health.Trouble, current.Edition.History));
}

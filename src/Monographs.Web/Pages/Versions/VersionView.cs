using Monographs.Store.Reading;
using Monographs.Web.Formats;

namespace Monographs.Web.Pages;

/// <summary>A version whole, as a monograph's page shows it.</summary>
/// <param name="Monograph">Null where the text cannot be shown.</param>
/// <param name="Banner">What a reader must know before anything else; null for the version that the monograph shows.</param>
/// <param name="Cite">Null where the text cannot be shown.</param>
public sealed record VersionView(string Title, VersionEntry Entry, string Commit, VersionBanner? Banner, MonographView? Monograph, CitePart? Cite, string History)
{
    public static VersionView Of(VersionPage found, Edition edition, Subject? subject) => new(
        found.Version.Title,
        VersionEntry.Of(found.History.Slug, found.Version),
        found.Version.Commit,
        VersionBanner.Of(found.History, found.Version),
        subject is null ? null : MonographView.Of(subject.Page, Sheet.VersionOf(subject.Page.Version, edition), subject.Site.At(subject.Address)),
        subject is null ? null : CitePart.Of(subject),
        Links.History(found.History.Slug));
}

/// <param name="Address">Of the page to read instead; empty where there is none.</param>
public sealed record VersionBanner(string Title, string Text, string Address)
{
    /// <summary>Made only of what stays as it is: a superseded version's page is the same for good.</summary>
    public static VersionBanner? Of(MonographHistory history, VersionSummary version)
    {
        var date = DisplayDate.Of(VersionEntry.DateOf(version));
        if (history.Shown is not { } shown) return new("No longer published", $"The monograph was taken off the site. This is its version {version.Number} of {date}.", "");
        if (version.Number > shown) return new("Held back", $"This version of {date} has a mistake and was never shown as the monograph.", Links.Monograph(history.Slug));
        return version.Number == shown ? null : new("Superseded", $"This is version {version.Number} of {date}. It was replaced by a newer one and is kept for the record.", Links.Monograph(history.Slug));
    }
}

using System.Collections.Immutable;
using Monographs.Store.Reading;

namespace Monographs.Web.Pages;

/// <summary>A version in a list.</summary>
/// <param name="Comparison">Address of what it changed; empty for the first.</param>
/// <param name="Sections">What changed, each with the address of its place in the comparison.</param>
/// <param name="State">"Shown now" or "Held back"; empty for others.</param>
public sealed record VersionEntry(
    int Number, string Title, string Address, string Comparison, DateOnly Date, KindWords Kind, string Summary, string State, ImmutableArray<PageLink> Sections)
{
    public static VersionEntry Of(string slug, VersionSummary version, string state = "")
    {
        var comparison = version.Number > 1 ? Links.Comparison(slug, version.Number - 1, version.Number) : "";
        return new(
            version.Number, version.Title, Links.Version(slug, version.Number), comparison, DateOf(version), KindWords.Of(version.Kind), version.Summary, state,
            version.Number == 1 ? [] : [.. version.Sections.Select(section => new PageLink(section.Title, comparison + Links.Here(section.Key)))]);
    }

    /// <summary>The day in UTC, which is the same for every reader and replica.</summary>
    public static DateOnly DateOf(VersionSummary version) => DateOnly.FromDateTime(version.Published.UtcDateTime);
}

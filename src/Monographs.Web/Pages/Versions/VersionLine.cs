using Monographs.Store.Reading;

namespace Monographs.Web.Pages;

/// <summary>Which version a monograph's page shows, with the ways to the others.</summary>
/// <param name="Words">Such as "Version 3"; empty where there is no history.</param>
/// <param name="Comparison">Address of what the version changed; empty for the first, and for a text that is not committed.</param>
public sealed record VersionLine(string Words, DateOnly? Changed, string Before, string Comparison, string History)
{
    public static VersionLine Of(MonographPage page)
    {
        var history = Links.History(page.Slug);
        if (page.Version is not { } version) return new("", null, "", "", history);
        var changed = DateOnly.FromDateTime(version.Changed.UtcDateTime);
        if (!version.IsCommitted) return new($"Not committed yet; the last version is {version.Number}", changed, "", "", history);
        return new($"Version {version.Number}", changed, $"version {version.Number - 1}", version.Number > 1 ? Links.Comparison(page.Slug, version.Number - 1, version.Number) : "", history);
    }
}

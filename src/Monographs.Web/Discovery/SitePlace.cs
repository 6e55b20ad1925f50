using Monographs.Store.Reading;
using Monographs.Web.Pages;

namespace Monographs.Web.Discovery;

/// <summary>A page that readers may find the site by.</summary>
/// <param name="Changed">When its content changed; null where nobody knows. Never when the site was built.</param>
public sealed record SitePlace(string Path, DateOnly? Changed)
{
    public static IEnumerable<SitePlace> ListOf(Edition edition)
    {
        var monographs = edition.ListMonographs();
        var latest = monographs.Max(ChangedOf);
        yield return new(Links.Home, latest);
        yield return new(Links.Monographs, latest);
        foreach (var each in monographs)
        {
            yield return new(Links.Monograph(each.Slug), ChangedOf(each));
            yield return new(Links.Questions(each.Slug), ChangedOf(each));
        }
        yield return new(Links.Dosing, latest);
        yield return new(Links.SideEffects, latest);
        yield return new(Links.Compare, null);
        yield return new(Links.Glossary, null);
        foreach (var page in edition.ListPages()) yield return new(Links.Page(page.Slug.Value), page.Reviewed);
        yield return new(Links.EditorialRules, null);
        yield return new(Links.Api, null);
    }

    private static DateOnly? ChangedOf(MonographSummary monograph) => monograph.Version is { } version ? Citing.PageVersion.Day(version.Changed) : monograph.Reviewed;
}

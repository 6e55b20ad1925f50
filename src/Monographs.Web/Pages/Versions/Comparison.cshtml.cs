using Microsoft.AspNetCore.Mvc;
using Monographs.Web.Api;
using Monographs.Web.Hosting;

namespace Monographs.Web.Pages;

public sealed class ComparisonModel(RequestEdition current, Origin origin) : SitePage<ComparisonView>
{
    public IActionResult OnGet(string slug, string before, string after)
    {
        var edition = current.Edition;
        if (this.Redirect(edition, slug, each => Links.Comparison(each, before, after)) is { } elsewhere) return elsewhere;
        if (edition.History.Find(slug) is not { } history || Find(history, before) is not { } old) return this.NoVersion(edition, slug, before);
        if (Find(history, after) is not { } now) return this.NoVersion(edition, slug, after);
        // One address for each comparison, from the older to the newer; a version has no differences from itself.
        if (old.Number > now.Number) return RedirectPermanent(Links.Comparison(slug, now.Number, old.Number));
        if (old.Number == now.Number) return RedirectPermanent(Links.Version(slug, old.Number));
        var path = Links.Comparison(slug, old.Number, now.Number);
        return Show(
            new($"{now.Title}: version {old.Number} to version {now.Number}", $"What changed in the monograph of {now.Title} between version {old.Number} and version {now.Number}.", path, SiteArea.Monographs) { IsIndexed = false },
            ComparisonView.Of(history, edition.History.FindVersion(slug, now.Number)?.Page, old, now, edition.History.Compare(slug, old.Number, now.Number), origin.Address(path)));
    }

    private static Store.Reading.VersionSummary? Find(Store.Reading.MonographHistory history, string number) => MonographVersions.ReadNumber(number) is { } wanted ? history.Find(wanted) : null;
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Monographs.Web.Citing;
using Monographs.Web.Hosting;

namespace Monographs.Web.Pages;

public sealed class VersionModel(RequestEdition current, IOptions<MonographsOptions> options) : SitePage<VersionView>
{
    public IActionResult OnGet(string slug, string number)
    {
        var edition = current.Edition;
        if (this.Redirect(edition, slug, each => Links.Version(each, number)) is { } elsewhere) return elsewhere;
        if (MonographVersions.ReadNumber(number) is not { } wanted || edition.History.FindVersion(slug, wanted) is not { } found) return this.NoVersion(edition, slug, number);

        var (version, path) = (found.Version, Links.Version(slug, wanted));
        var banner = VersionBanner.Of(found.History, version);
        var title = $"{version.Title}, version {wanted}";
        var sheet = $"{wanted} of {DisplayDate.Of(VersionEntry.DateOf(version))}";
        var view = found.Page is { } page ? MonographView.Of(page, sheet, SiteIdentity.Of(options.Value, Request).At(path)) : null;
        // The footer lists what else is on the site now, and this page stays as it is.
        return Show(
            new(title, found.Page?.FrontMatter.Summary ?? "", path, SiteArea.Monographs) { IsArticle = view is not null, IsIndexed = banner is null, ReadsEdition = false },
            new(version.Title, VersionEntry.Of(slug, version), version.Commit, banner, view, Links.History(slug)));
    }
}

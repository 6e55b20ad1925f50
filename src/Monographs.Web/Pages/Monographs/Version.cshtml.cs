using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Monographs.Web.Api;
using Monographs.Web.Formats;
using Monographs.Web.Hosting;

namespace Monographs.Web.Pages;

public sealed class VersionModel(RequestEdition current, Origin origin, IOptions<MonographsOptions> options) : SitePage<VersionView>
{
    /// <summary>Null where the text cannot be shown.</summary>
    public MonographHead? ForPrograms { get; private set; }

    public IActionResult OnGet(string slug, string number)
    {
        var edition = current.Edition;
        if (this.Redirect(edition, slug, each => Links.Version(each, number)) is { } elsewhere) return elsewhere;
        if (MonographVersions.ReadNumber(number) is not { } wanted || edition.History.FindVersion(slug, wanted) is not { } found) return this.NoVersion(edition, slug, number);

        var (version, path) = (found.Version, Links.Version(slug, wanted));
        var subject = found.Page is { } page ? Subject.OfVersion(edition, page, null, options.Value.Title, origin) : null;
        ForPrograms = subject is null ? null : MonographHead.Of(subject);
        Response.Headers.Link = ForPrograms?.LinkHeader;
        // Search engines shall lead to the monograph as it is now. The footer lists what else is on the site now, and this page stays as it is.
        return Show(
            new($"{version.Title}, version {wanted}", found.Page?.FrontMatter.Summary ?? "", path, SiteArea.Monographs) { IsArticle = subject is not null, IsIndexed = false, ReadsEdition = false },
            VersionView.Of(found, edition, subject));
    }
}

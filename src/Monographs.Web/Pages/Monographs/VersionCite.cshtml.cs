using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Monographs.Web.Api;
using Monographs.Web.Formats;
using Monographs.Web.Hosting;

namespace Monographs.Web.Pages;

/// <summary>How to cite a version, whatever came after it.</summary>
public sealed class VersionCiteModel(RequestEdition current, Origin origin, IOptions<MonographsOptions> options) : SitePage<CiteView>
{
    public IActionResult OnGet(string slug, string number, string? section)
    {
        var edition = current.Edition;
        if (this.Redirect(edition, slug, each => Links.Cite(Links.Version(each, number))) is { } elsewhere) return elsewhere;
        if (MonographVersions.ReadNumber(number) is not { } wanted || edition.History.FindVersion(slug, wanted) is not { } found) return this.NoVersion(edition, slug, number);
        if (found.Page is not { } page) return NotFound();
        var part = page.FindSection(section);
        if (section is not null && part is null) return NotFound();
        var subject = Subject.OfVersion(edition, page, part, options.Value.Title, origin);
        return Show(
            new($"Cite {page.FrontMatter.Title}, version {wanted}", "", Links.Cite(subject.Address, part?.Key ?? ""), SiteArea.Monographs) { IsIndexed = false, ReadsEdition = false },
            CiteView.Of(subject));
    }
}

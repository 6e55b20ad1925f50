using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Monographs.Web.Api;
using Monographs.Web.Formats;
using Monographs.Web.Hosting;

namespace Monographs.Web.Pages;

public sealed class CiteModel(RequestEdition current, Origin origin, IOptions<MonographsOptions> options) : SitePage<CiteView>
{
    public IActionResult OnGet(string slug, string? section)
    {
        var edition = current.Edition;
        if (this.Redirect(edition, slug, each => Links.Cite(Links.Monograph(each))) is { } elsewhere) return elsewhere;
        if (edition.FindMonograph(slug) is not { } page) return NotFound();
        var part = page.FindSection(section);
        if (section is not null && part is null) return NotFound();
        var subject = Subject.Of(edition, page, part, options.Value.Title, origin);
        return Show(new($"Cite {page.FrontMatter.Title}", "", Links.Cite(subject.Address, part?.Key ?? ""), SiteArea.Monographs) { IsIndexed = false }, CiteView.Of(subject));
    }
}

using Microsoft.AspNetCore.Mvc;
using Monographs.Content;
using Monographs.Web.Hosting;

namespace Monographs.Web.Pages;

public sealed class ContentPageModel(RequestEdition current) : SitePage<ContentPage>
{
    public IActionResult OnGet(string slug)
    {
        if (current.Edition.FindPage(slug.ToLowerInvariant()) is not { } page) return NotFound();
        var path = Links.Page(page.Slug.Value);
        return Request.Path.Value == path ? Show(new(page.Title, page.Summary, path), page) : RedirectPermanent(path);
    }
}

using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Monographs.Web.Pages;

/// <param name="Advice">What the reader can do now.</param>
public sealed record ErrorView(int Code, string Title, string Advice)
{
    public static ErrorView Of(int code) => code switch
    {
        400 => new(code, "That address does not work", "A part of it is not understood, or is too long. Check it, or search instead."),
        404 => new(code, "There is no such page", "The address may be mistyped, or the page may have another name. Search for the drug, its code or its brand name."),
        405 => new(code, "That is not possible here", "This site only gives pages out. It takes nothing in."),
        _ => new(code, "Something went wrong on our side", "The fault has been noted. Please try again in a few minutes."),
    };
}

/// <summary>Every error in the site's look. It must work where the edition does not, and for any method.</summary>
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : SitePage<ErrorView>
{
    public IActionResult OnGet(int code)
    {
        // Asked for by its own address, it is a page that does not exist.
        var happened = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null || HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        var view = ErrorView.Of(happened ? code : StatusCodes.Status404NotFound);
        Response.StatusCode = view.Code;
        return Show(new(view.Title, "", "", SiteArea.Search) { IsIndexed = false, ReadsEdition = false }, view);
    }
}

using System.Collections.Immutable;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Monographs.Web.Hosting;

namespace Monographs.Web.Pages;

/// <param name="Advice">What the reader can do now.</param>
public sealed record ErrorView(int Code, string Title, string Advice)
{
    /// <summary>Where the page that was asked for can be looked for; null where only a search helps.</summary>
    public PageLink? Link { get; init; }

    /// <summary>Names close to the one in the address of a monograph that is not there.</summary>
    public ImmutableArray<NameLink> DidYouMean { get; init; } = [];

    public static ErrorView Of(int code) => code switch
    {
        400 => new(code, "That address does not work", "A part of it is not understood, or is too long. Check it, or search instead."),
        404 => new(code, "There is no such page", "The address may be mistyped, or the page may have another name. Search for the drug, its code or its brand name."),
        405 or 413 => new(code, "That is not possible here", "This site only gives pages out. It takes nothing in."),
        412 or 416 => new(code, "It is not there in that form", "The request asks for a part or a version of it that there is not. Ask for the whole."),
        429 => new(code, "Too many questions at once", "So many questions came from your network that others would have to wait. Please try again in a few seconds."),
        < 500 => new(code, "That request does not work", "The site cannot answer it as it was sent. Check the address, or search instead."),
        _ => new(code, "Something went wrong on our side", "The fault has been noted. Please try again in a few minutes."),
    };
}

/// <summary>Every error in the site's look. It must work where the edition does not, and for any method.</summary>
[IgnoreAntiforgeryToken]
public sealed class ErrorModel(EditionHolder holder) : SitePage<ErrorView>
{
    private const int MaxOffered = 5;

    public IActionResult OnGet(int code)
    {
        // Asked for by its own address, it is a page that does not exist.
        var before = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        var happened = before is not null || HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        var known = happened ? HttpContext.Items[typeof(ErrorView)] as ErrorView : null;
        var view = known ?? ErrorView.Of(happened ? code : StatusCodes.Status404NotFound);
        Response.StatusCode = view.Code;
        return Show(new(view.Title, "", "", SiteArea.Search) { IsIndexed = false, ReadsEdition = false }, view with { DidYouMean = known is null ? FindClose(code, before?.OriginalPath) : [] });
    }

    private ImmutableArray<NameLink> FindClose(int code, string? path)
    {
        if (code != StatusCodes.Status404NotFound || !holder.IsReady || path is null || !path.StartsWith($"{Links.Monographs}/", StringComparison.OrdinalIgnoreCase)) return [];
        using var lease = holder.Borrow();
        return [.. lease.Edition.Search.Names.Suggest(path[(Links.Monographs.Length + 1)..].Split('/')[0], MaxOffered).Select(NameLink.Of)];
    }
}

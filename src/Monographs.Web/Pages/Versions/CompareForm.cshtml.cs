using Microsoft.AspNetCore.Mvc;

namespace Monographs.Web.Pages;

/// <summary>Where the form of the history page leads: to the address of the comparison chosen.</summary>
public sealed class CompareFormModel : SitePage
{
    public IActionResult OnGet(string slug, string? from, string? to) =>
        MonographVersions.ReadNumber(from ?? "") is { } before && MonographVersions.ReadNumber(to ?? "") is { } after ? Redirect(Links.Comparison(slug, before, after)) : BadRequest();
}

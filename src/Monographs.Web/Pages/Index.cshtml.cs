using Microsoft.AspNetCore.Mvc;
using Monographs.Web.Hosting;

namespace Monographs.Web.Pages;

public sealed class HomeModel(RequestEdition current) : SitePage<HomeView>
{
    public IActionResult OnGet(string? since) => !string.IsNullOrEmpty(since) && Since.Find(since)?.Day is null ? BadRequest() : Show(
        new("drug information with its sources",
            "What a drug is, how it works, which doses were studied, and what is known about its risks: in plain words first, with every source.",
            Links.Home, SiteArea.Home),
        HomeView.Of(current.Edition, Since.Find(since ?? "")?.Day));
}

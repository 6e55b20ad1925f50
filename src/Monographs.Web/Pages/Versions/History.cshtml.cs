using Microsoft.AspNetCore.Mvc;
using Monographs.Web.Hosting;

namespace Monographs.Web.Pages;

public sealed class HistoryModel(RequestEdition current) : SitePage<HistoryView>
{
    public IActionResult OnGet(string slug)
    {
        var edition = current.Edition;
        if (this.Redirect(edition, slug, Links.History) is { } elsewhere) return elsewhere;
        var view = HistoryView.Of(slug, edition.FindMonograph(slug), edition.History.Find(slug), edition.History.State);
        return Show(
            new($"History of {view.Title}", $"Every version of the monograph of {view.Title}: when it changed, what changed, and why.", Links.History(slug), SiteArea.Monographs) { IsIndexed = false, Feed = new(view.Title, view.Feed) },
            view);
    }
}

using Microsoft.AspNetCore.Mvc;
using Monographs.Web.Api;
using Monographs.Web.Hosting;

namespace Monographs.Web.Pages;

public sealed class SideEffectsModel(RequestEdition current, Origin origin) : SitePage<TableView>
{
    /// <param name="number">Of the page of the table; the name "page" is the framework's own.</param>
    public IActionResult OnGet(string? drug, string? status, string? effect, string? sort, string? order, [FromQuery(Name = Paging.NumberName)] string? number)
    {
        var faults = new QueryFaults();
        var query = SideEffectQuery.Read(current.Edition, faults, drug, status, effect, sort, order);
        var page = faults.Number(Paging.NumberName, number, 1, Paging.LastNumber);
        if (faults.Any) return BadRequest();
        var view = SideEffectsView.Of(current.Edition, query, page, origin);
        if (page > view.Pages) return NotFound();
        if (query.UnknownDrug.Length > 0) Response.StatusCode = StatusCodes.Status404NotFound;
        var path = Links.SideEffectsBy(query.Filter, page);
        return Show(new("Side effects", "Every side effect that the monographs count, with how many of how many people had it.", path, SiteArea.SideEffects) { IsIndexed = path == Links.SideEffects }, view);
    }
}

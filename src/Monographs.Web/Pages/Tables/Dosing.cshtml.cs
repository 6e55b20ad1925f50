using Microsoft.AspNetCore.Mvc;
using Monographs.Web.Api;
using Monographs.Web.Hosting;

namespace Monographs.Web.Pages;

public sealed class DosingModel(RequestEdition current, Origin origin) : SitePage<TableView>
{
    /// <param name="number">Of the page of the table; the name "page" is the framework's own.</param>
    public IActionResult OnGet(string? drug, string? status, string? route, string? frequency, string? sort, string? order, [FromQuery(Name = Paging.NumberName)] string? number)
    {
        var faults = new QueryFaults();
        var query = DoseQuery.Read(current.Edition, faults, drug, status, route, frequency, sort, order);
        var page = faults.Number(Paging.NumberName, number, 1, Paging.LastNumber);
        if (faults.Any) return BadRequest();
        var view = DosingView.Of(current.Edition, query, page, origin);
        if (page > view.Pages) return NotFound();
        if (query.UnknownDrug.Length > 0) Response.StatusCode = StatusCodes.Status404NotFound;
        var path = Links.Doses(query.Filter, page);
        return Show(new("Dosing tables", $"Every regimen of every monograph. {DosingView.Warning}", path, SiteArea.Dosing) { IsIndexed = path == Links.Dosing }, view);
    }
}

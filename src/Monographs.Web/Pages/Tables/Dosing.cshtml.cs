using Microsoft.AspNetCore.Mvc;
using Monographs.Web.Api;
using Monographs.Web.Hosting;

namespace Monographs.Web.Pages;

public sealed class DosingModel(RequestEdition current, Origin origin) : SitePage<TableView>
{
    public IActionResult OnGet()
    {
        var faults = new QueryFaults();
        var query = DoseQuery.Read(current.Edition, faults, Request.Query);
        var page = faults.Number(Paging.NumberName, Request.Query[Paging.NumberName], 1, Paging.LastNumber);
        if (faults.Any) return BadRequest();
        var view = DosingView.Of(current.Edition, query, page, origin);
        if (page > view.Pages) return NotFound();
        if (query.UnknownDrug.Length > 0) Response.StatusCode = StatusCodes.Status404NotFound;
        var path = Links.Doses(query.Filter, page);
        return Show(new("Dosing tables", $"Every dose of every monograph. {DosingView.Warning}", path, SiteArea.Dosing) { IsIndexed = path == Links.Dosing, HasCopy = true }, view);
    }
}

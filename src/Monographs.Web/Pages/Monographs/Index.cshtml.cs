using Microsoft.AspNetCore.Mvc;
using Monographs.Content;
using Monographs.Web.Api;
using Monographs.Web.Hosting;

namespace Monographs.Web.Pages;

public sealed class AToZModel(RequestEdition current) : SitePage<AToZView>
{
    /// <param name="number">Of the page; the name "page" is the framework's own.</param>
    public IActionResult OnGet(string? status, string? kind, string? letter, [FromQuery(Name = Paging.NumberName)] string? number)
    {
        var faults = new QueryFaults();
        var query = new AToZQuery(
            faults.Word<MonographStatus>("status", status), faults.Word<MonographKind>("kind", kind),
            string.IsNullOrEmpty(letter) ? null : letter, faults.Number(Paging.NumberName, number, 1, Paging.LastNumber));
        if (faults.Any) return BadRequest();
        return AToZView.Find(current.Edition, query) is { } view
            ? Show(new("A to Z", "Every monograph and every name that leads to one, from A to Z.", view.Address, SiteArea.Monographs), view)
            : NotFound();
    }
}

using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Monographs.Store.Reading;
using Monographs.Web.Api;
using Monographs.Web.Hosting;

namespace Monographs.Web.Pages;

/// <param name="Comparison">Null where there is not enough to compare.</param>
public sealed record ComparePage(CompareView? Comparison, CompareChooser Chooser);

public sealed class CompareModel(RequestEdition current, Origin origin) : SitePage<ComparePage>
{
    private const string About = "Two to four drugs side by side: status, doses, side effects and every section.";

    public IActionResult OnGet(string?[] with)
    {
        var edition = current.Edition;
        if (with.Any(name => name?.Length > SearchBox.MaxLength)) return BadRequest();
        var query = CompareQuery.Read(edition, with);
        var chooser = CompareChooser.Of(edition, query);
        if (!query.IsReady)
        {
            Response.StatusCode = query.IsTooMany ? StatusCodes.Status400BadRequest : query.Unknown.IsEmpty ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
            return Show(new("Compare drugs", About, Links.Compare, SiteArea.Compare) { IsIndexed = query.Names.IsEmpty }, new(null, chooser));
        }

        // One address for one comparison, whichever names were typed.
        var path = Links.CompareOf(query.Slugs);
        if (Request.QueryString.Value != path[Links.Compare.Length..]) return RedirectPermanent(path);
        ImmutableArray<MonographPage> pages = [.. query.Slugs.Select(edition.FindMonograph).OfType<MonographPage>()];
        var view = CompareView.Of(edition, pages, chooser, origin);
        return Show(new($"{string.Join(" and ", view.Columns.Select(column => column.Title))} compared", About, path, SiteArea.Compare) { IsIndexed = false }, new(view, chooser));
    }
}

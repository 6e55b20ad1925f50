using Microsoft.AspNetCore.Mvc;
using Monographs.Content;
using Monographs.Content.Sections;
using Monographs.Store.Searching;
using Monographs.Web.Api;
using Monographs.Web.Hosting;

namespace Monographs.Web.Pages;

public sealed class SearchModel(RequestEdition current, Origin origin) : SitePage<SearchView>
{
    public IActionResult OnGet(string? q, string? status, string? kind, string? section)
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        var words = (q ?? "").Trim();
        if (words.Length > SearchBox.MaxLength || !AddressWord.TryRead<MonographStatus>(status, out var onlyStatus) || !AddressWord.TryRead<MonographKind>(kind, out var onlyKind)) return BadRequest();
        if (!string.IsNullOrEmpty(section) && !SectionCatalog.All.Any(each => each.Key == section)) return BadRequest();
        var filter = new SearchFilter(onlyStatus, onlyKind, string.IsNullOrEmpty(section) ? null : section);
        var results = current.Edition.Search.Search(words, filter);
        return Show(
            new(results.Query.Text.Length == 0 ? "Search" : $"{results.Query.Text}: search", "Find a drug by its name, a code, a dose, a trial number, or words of its monograph.", Links.Search, SiteArea.Search) { IsIndexed = false },
            SearchView.Of(words, filter, results, origin));
    }
}

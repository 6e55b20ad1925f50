using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Monographs.Store.Reading;
using Monographs.Web.Hosting;
using Monographs.Web.Searching;

namespace Monographs.Web.Pages;

public sealed record SearchView(string Words, ImmutableArray<SearchResult> Results)
{
    public static SearchView Of(Edition edition, string words)
    {
        var monographs = edition.ListMonographs().ToDictionary(each => each.Slug);
        return new(words, [.. PlainSearch.Find(edition, words).Select(hit => SearchResult.Of(monographs[hit.Slug], hit))]);
    }

    /// <summary>What a screen reader says when the page opens; empty before a search.</summary>
    public string Count => (Words.Length, Results.Length) switch
    {
        (0, _) => "",
        (_, 0) => $"Nothing was found for “{Words}”.",
        (_, 1) => $"1 monograph for “{Words}”",
        _ => $"{Results.Length} monographs for “{Words}”",
    };
}

public sealed record SearchResult(MonographEntry Monograph, ImmutableArray<SectionResult> Sections)
{
    public static SearchResult Of(MonographSummary summary, SearchHit hit) => new(
        MonographEntry.Of(summary),
        [.. hit.Sections.Select(section => new SectionResult(section.Title, Links.Monograph(summary.Slug, section.Key), section.Excerpt))]);
}

public sealed record SectionResult(string Title, string Address, string Excerpt);

public sealed class SearchModel(RequestEdition current) : SitePage<SearchView>
{
    public IActionResult OnGet(string? q)
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        var words = (q ?? "").Trim();
        if (words.Length > SearchBox.MaxLength) return BadRequest();
        return Show(
            new(words.Length == 0 ? "Search" : $"{words}: search", "", Links.Search, SiteArea.Search) { IsIndexed = false },
            SearchView.Of(current.Edition, words));
    }
}

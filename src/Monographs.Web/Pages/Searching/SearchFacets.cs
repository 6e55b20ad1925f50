using System.Collections.Immutable;
using Monographs.Content;
using Monographs.Content.Sections;
using Monographs.Store.Searching;

namespace Monographs.Web.Pages;

/// <summary>The filters of a search, as links that keep its words.</summary>
internal static class SearchFacets
{
    public static ImmutableArray<Facet> Of(string words, SearchFilter filter)
    {
        FacetLink Link(string text, SearchFilter other) => new(text, Links.SearchFor(words, other), other == filter);

        return
        [
            new("Status",
            [
                Link("Any", filter with { Status = null }),
                .. new[] { MonographStatus.Approved, MonographStatus.Investigational, MonographStatus.Discontinued }
                    .Select(status => Link(StatusWords.Of(status, MonographKind.Drug).Tag, filter with { Status = status })),
            ]),
            new("Kind",
            [
                Link("Any", filter with { Kind = null }),
                Link("Single drugs", filter with { Kind = MonographKind.Drug }),
                Link("Classes", filter with { Kind = MonographKind.Class }),
            ]),
            new("Section",
            [
                Link("Any", filter with { Section = null }),
                .. SectionCatalog.All.Select(kind => Link(kind.Title, filter with { Section = kind.Key })),
            ]),
        ];
    }

    /// <summary>The filters that are chosen, in a sentence and the space behind it; empty for none.</summary>
    public static string Words(ImmutableArray<Facet> facets)
    {
        var chosen = facets.SelectMany(facet => facet.Links.Skip(1).Where(link => link.IsCurrent).Select(link => $"{facet.Name.ToLowerInvariant()} {link.Text}"));
        return string.Join(", ", chosen) is { Length: > 0 } words ? $"Only {words}. " : "";
    }
}

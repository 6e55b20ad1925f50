using System.Collections.Immutable;
using Monographs.Store.Searching;
using Monographs.Web.Api;

namespace Monographs.Web.Pages;

public sealed record SearchView
{
    /// <summary>As typed.</summary>
    public required string Words { get; init; }

    /// <summary>What was found, in a sentence, for everyone and for screen readers first; empty before a search.</summary>
    public required string Summary { get; init; }

    /// <summary>What a printed sheet says of itself; empty before a search.</summary>
    public required string Sheet { get; init; }

    public required ImmutableArray<DifferenceEntry> Differences { get; init; }

    public required ImmutableArray<NamedEntry> Named { get; init; }

    public required ImmutableArray<NameLink> Beginning { get; init; }

    public required ImmutableArray<NameLink> DidYouMean { get; init; }

    public required ImmutableArray<PlaceEntry> Places { get; init; }

    public required ImmutableArray<HitsEntry> Hits { get; init; }

    public required ImmutableArray<Facet> Facets { get; init; }

    public required bool IsFiltered { get; init; }

    public required bool IsEmpty { get; init; }

    public static SearchView Of(string words, SearchFilter filter, SearchResults results, Origin origin)
    {
        var named = results.Named.Select(each => NamedEntry.Of(each, results.Hits)).ToImmutableArray();
        var isFiltered = filter != SearchFilter.None;
        var summary = SearchSummary.Of(results, isFiltered);
        var facets = results.Query.Terms.IsEmpty ? [] : SearchFacets.Of(words, filter);
        return new()
        {
            Words = words,
            Summary = summary,
            Sheet = facets.IsEmpty ? "" : TableView.SheetOf($"Search for “{results.Query.Text}”", $"{SearchFacets.Words(facets)}{summary}", origin, Links.SearchFor(words, filter)),
            Differences = [.. results.Differences.Select(DifferenceEntry.Of)],
            Named = named,
            Beginning = [.. results.Beginning.Select(NameLink.Of)],
            DidYouMean = [.. results.DidYouMean.Select(NameLink.Of)],
            Places = [.. results.Identifiers.Select(PlaceEntry.Of)],
            // The section that was asked for stands above with its words.
            Hits = [.. results.Hits.Select(HitsEntry.Of).Select(hits => hits.Without(named.Select(each => each.Asked?.Address))).Where(hits => !hits.Sections.IsEmpty)],
            Facets = facets,
            IsFiltered = isFiltered,
            IsEmpty = results.IsEmpty,
        };
    }
}

/// <summary>A name that was not typed as it is, and where it leads.</summary>
/// <param name="Title">Of the monograph, where the name is not its title.</param>
public sealed record NameLink(string Name, string Address, StatusWords Status, string Title)
{
    public static NameLink Of(IndexedName name) => new(name.Name, Links.Monograph(name.Slug), StatusWords.Of(name.Status, name.MonographKind), name.Name == name.Title ? "" : name.Title);
}

/// <summary>A place of a trial number, DOI or other identifier.</summary>
public sealed record PlaceEntry(string Label, string Title, string Address, StatusWords Status)
{
    public static PlaceEntry Of(IdentifierPlace place) => new(place.Label, place.Title, Links.Monograph(place.Slug, place.Anchor), StatusWords.Of(place.Status, place.Kind));
}

using System.Collections.Immutable;
using Monographs.Content;
using Monographs.Store.Reading;

namespace Monographs.Web.Pages;

public sealed record AToZView
{
    /// <summary>More are shown letter by letter, and those of a long letter page by page.</summary>
    private const int MostNames = 300;

    /// <summary>The one that all ways of asking for this page lead to.</summary>
    public required string Address { get; init; }

    public required string Count { get; init; }

    public required ImmutableArray<Facet> Facets { get; init; }

    /// <summary>Each leads to its place on the page, or to a page of its own.</summary>
    public required ImmutableArray<FacetLink> Links { get; init; }

    public required ImmutableArray<Letter> Letters { get; init; }

    public required PageTurner Turner { get; init; }

    /// <returns>Null where no name begins with the letter, or it has no such page.</returns>
    public static AToZView? Find(Edition edition, AToZQuery query)
    {
        var names = AToZNames.Of(edition, query.Status, query.Kind);
        var letters = names.Select(name => Letter.Of(name.Name)).Distinct().Order(StringComparer.Ordinal).ToList();
        var isWhole = names.Length <= MostNames;
        var current = query.Letter is { } wanted ? letters.Find(letter => Letter.WordOf(letter) == wanted) : letters.FirstOrDefault();
        if (current is null && query.Letter is not null) return null;
        var listed = isWhole ? names : [.. names.Where(name => Letter.Of(name.Name) == current)];
        var turner = new PageTurner("Pages of the letter", query.Page, PageTurner.Count(listed.Length, MostNames), number => AddressOf(current, number)) { IsFollowed = true };
        if (query.Page > turner.Pages) return null;
        var (first, entries) = ((query.Page - 1) * MostNames, AToZNames.Entries(edition, listed.Skip((query.Page - 1) * MostNames).Take(MostNames)));
        var shown = names.DistinctBy(name => name.Slug).Count();
        var part = turner.Pages > 1 ? $", of which this page shows {first + 1:N0} to {first + entries.Length:N0}" : "";
        return new()
        {
            Address = isWhole ? Pages.Links.MonographsBy(query.Status, query.Kind) : AddressOf(current, query.Page),
            Count = $"{shown:N0} of {edition.CountMonographs(null, null):N0} monographs{(isWhole ? "" : $". {listed.Length:N0} {(listed.Length == 1 ? "name" : "names")} with {current}{part}")}",
            Facets = [StatusFacet(query), KindFacet(query)],
            Links = [.. letters.Select(letter => new FacetLink(letter, isWhole ? Pages.Links.Here(Letter.AnchorOf(letter)) : AddressOf(letter, 1), !isWhole && letter == current))],
            Letters = [.. entries.GroupBy(entry => Letter.Of(entry.Name)).Select(group => new Letter(group.Key, [.. group]))],
            Turner = turner,
        };

        // The first letter is what the list opens with.
        string AddressOf(string? letter, int number) => (query with { Letter = letter is null || letter == letters[0] ? null : Letter.WordOf(letter), Page = number }).Address;
    }

    /// <summary>Of the pages that all names take, the one that the list opens with first.</summary>
    public static IEnumerable<string> ListAddresses(Edition edition)
    {
        var query = new AToZQuery(null, null);
        var names = AToZNames.Of(edition, null, null);
        if (names.Length <= MostNames) return [query.Address];
        return names.GroupBy(name => Letter.Of(name.Name)).OrderBy(letter => letter.Key, StringComparer.Ordinal).SelectMany((letter, index) => Enumerable.Range(1, PageTurner.Count(letter.Count(), MostNames))
            .Select(page => (query with { Letter = index == 0 ? null : Letter.WordOf(letter.Key), Page = page }).Address));
    }

    private static Facet StatusFacet(AToZQuery query) => new("Status",
    [
        new("Any", Pages.Links.MonographsBy(null, query.Kind), query.Status is null),
        .. new[] { MonographStatus.Approved, MonographStatus.Investigational, MonographStatus.Discontinued }
            .Select(each => new FacetLink(StatusWords.Of(each, MonographKind.Drug).Tag, Pages.Links.MonographsBy(each, query.Kind), query.Status == each)),
    ]);

    private static Facet KindFacet(AToZQuery query) => new("Kind",
    [
        new("Any", Pages.Links.MonographsBy(query.Status, null), query.Kind is null),
        new("Single drugs", Pages.Links.MonographsBy(query.Status, MonographKind.Drug), query.Kind is MonographKind.Drug),
        new("Classes", Pages.Links.MonographsBy(query.Status, MonographKind.Class), query.Kind is MonographKind.Class),
    ]);
}

public sealed record Facet(string Name, ImmutableArray<FacetLink> Links);

/// <param name="Count">How many it leaves; null where that is not said.</param>
public sealed record FacetLink(string Text, string Address, bool IsCurrent, int? Count = null);

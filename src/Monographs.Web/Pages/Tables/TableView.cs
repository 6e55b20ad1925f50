using System.Collections.Immutable;
using Monographs.Store.Reading;
using Monographs.Store.Reading.Tables;
using Monographs.Web.Api;

namespace Monographs.Web.Pages;

/// <summary>A page of a table over all monographs: its filters as links, its rows, and the same rows for programs.</summary>
public sealed record TableView
{
    public const int PageSize = 50;

    public required string Caption { get; init; }

    /// <summary>Of the columns between the drug and the sources.</summary>
    public required ImmutableArray<string> Headings { get; init; }

    public required int All { get; init; }

    public required int Matching { get; init; }

    public required int Page { get; init; }

    public required ImmutableArray<Facet> Facets { get; init; }

    /// <summary>The filters that are on, each with the address without it.</summary>
    public required ImmutableArray<PageLink> Active { get; init; }

    public required string ClearAddress { get; init; }

    /// <summary>Asks for a drug by name, where there are too many for links.</summary>
    public required bool AsksForDrug { get; init; }

    /// <summary>What was asked for as a drug and is none; empty where there is no such trouble.</summary>
    public required string UnknownDrug { get; init; }

    public required ImmutableArray<PageLink> CloseDrugs { get; init; }

    /// <summary>Monographs without any row, of those that are asked for: a drug that is not in a table must not look like one without side effects.</summary>
    public required ImmutableArray<PageLink> Absent { get; init; }

    /// <summary>What that means, in a sentence or two.</summary>
    public required string AbsentWords { get; init; }

    public required ImmutableArray<TableRow> Rows { get; init; }

    public required Func<int, string> AddressOf { get; init; }

    public required string CsvAddress { get; init; }

    public required string JsonAddress { get; init; }

    /// <summary>What a sheet of paper says of itself.</summary>
    public required string Sheet { get; init; }

    public int Pages => PagesOf(Matching);

    public PageTurner Turner => new("Pages of the table", Page, Pages, AddressOf);

    public static int PagesOf(int rows) => PageTurner.Count(rows, PageSize);

    /// <summary>Such as "7 of 31 rows", and which of them this page shows.</summary>
    public string Count => $"{Matching:N0} of {All:N0} rows{(Pages > 1 ? $", of which this page shows {(Page - 1) * PageSize + 1:N0} to {Math.Min(Page * PageSize, Matching):N0}" : "")}";

    /// <summary>Of a filter: "Any", then each value with the number of rows that it would leave.</summary>
    internal static Facet Facet(string name, ImmutableArray<GroupCount> groups, string? current, Func<string?, string> addressOf) => new(name,
    [
        new("Any", addressOf(null), current is null),
        .. groups.Select(group => new FacetLink(group.Words, addressOf(group.Key), group.Key == current, group.Count)),
    ]);

    internal static ImmutableArray<PageLink> Close(Edition edition, string name, Func<string, string> addressOf) =>
        [.. edition.Search.Names.FindClose(name, 5).DistinctBy(each => each.Slug).Select(each => new PageLink(each.Name, addressOf(each.Slug)))];

    /// <param name="drug">The one that is asked for; null where all are.</param>
    /// <param name="drugs">Those with rows; none where there are too many for a list.</param>
    internal static ImmutableArray<PageLink> AbsentOf(Edition edition, string? drug, int matching, ImmutableArray<GroupCount> drugs, string anchor) =>
        drug is not null ? matching > 0 ? [] : [new(edition.FindTitle(drug) ?? drug, Links.Monograph(drug, anchor))]
        : drugs.IsEmpty ? []
        : [.. edition.ListMonographs().ExceptBy(drugs.Select(group => group.Key), each => each.Slug).Select(each => new PageLink(each.Title, Links.Monograph(each.Slug, anchor)))];

    internal static ImmutableArray<GroupCount> InWords(ImmutableArray<GroupCount> statuses) =>
        [.. statuses.Select(group => group with { Words = StatusWords.Of(Enum.Parse<Content.MonographStatus>(group.Words), Content.MonographKind.Drug).Tag })];

    internal static string SheetOf(string title, string about, Origin origin, string address) => $"{title}. {about} Version: content {origin.Edition}. {origin.Address(address)}";
}

using System.Collections.Immutable;
using Monographs.Content.Doses;
using Monographs.Store.Reading;
using Monographs.Store.Reading.Tables;
using Monographs.Web.Api;

namespace Monographs.Web.Pages;

/// <summary>The table of all doses.</summary>
internal static class DosingView
{
    public const string Warning = "Doses of drugs that are not approved are doses that were studied, not doses to give.";

    private static readonly ImmutableArray<string> Headings = ["Setting", "Population", "Dose", "How often", "Route", "Duration", "Note"];

    public static TableView Of(Edition edition, DoseQuery query, int page, Origin origin)
    {
        var filter = query.Filter;
        var counts = edition.Doses.CountGroups(filter);
        var isKnown = query.UnknownDrug.Length == 0;
        return new()
        {
            Caption = "Doses",
            Headings = Headings,
            All = counts.All,
            Matching = isKnown ? counts.Matching : 0,
            Page = page,
            // Of a drug that is none, every filter would lead to the rows of others.
            Facets = !isKnown ? [] :
            [
                .. counts.HasManyDrugs ? [] : new[] { TableView.Facet("Drug", counts.Drugs, filter.Drug, drug => Links.Doses(filter with { Drug = drug })) },
                TableView.Facet("Status", TableView.InWords(counts.Statuses), filter.Status is { } status ? Links.Word(status) : null, word => Links.Doses(filter with { Status = StatusOf(word) })),
                TableView.Facet("Route", counts.Routes, filter.Route, route => Links.Doses(filter with { Route = route })),
                TableView.Facet("How often", counts.Frequencies, filter.Frequency, frequency => Links.Doses(filter with { Frequency = frequency })),
                new("Sort by", [.. Enum.GetValues<DoseSort>().Select(sort => SortLink(filter, sort))]),
            ],
            Active = isKnown ? [.. Active(edition, filter)] : [],
            ClearAddress = Links.Doses(new() { Sort = filter.Sort, IsDescending = filter.IsDescending }),
            AsksForDrug = counts.HasManyDrugs,
            UnknownDrug = query.UnknownDrug,
            CloseDrugs = isKnown ? [] : TableView.Close(edition, query.UnknownDrug, slug => Links.Doses(filter with { Drug = slug })),
            Absent = isKnown && filter is { Status: null, Route: null, Frequency: null } ? TableView.AbsentOf(edition, filter.Drug, counts.Matching, counts.Drugs, "dosing") : [],
            AbsentWords = "What is known of doses stands on the page, in words.",
            Rows = isKnown ? [.. edition.Doses.List(filter, (page - 1) * TableView.PageSize, TableView.PageSize).Select(entry => TableRow.Of(entry, origin))] : [],
            AddressOf = number => Links.Doses(filter, number),
            CsvAddress = Links.Doses(filter, path: Links.DosingCsv),
            JsonAddress = Links.Doses(filter, path: Links.DosingJson),
            Sheet = TableView.SheetOf("Dosing tables", $"{Warning} The status stands in each row.", origin, Links.Doses(isKnown ? filter : filter with { Drug = query.UnknownDrug }, page)),
        };
    }

    internal static Content.MonographStatus? StatusOf(string? word) => word is null ? null : Enum.Parse<Content.MonographStatus>(word, ignoreCase: true);

    private static FacetLink SortLink(DoseFilter filter, DoseSort sort)
    {
        var name = sort is DoseSort.Frequency ? "How often" : sort.ToString();
        var isCurrent = filter.Sort == sort;
        // Asked for again, the order turns round.
        return new(isCurrent ? $"{name}, {(filter.IsDescending ? "falling" : "rising")}" : name, Links.Doses(filter with { Sort = sort, IsDescending = isCurrent && !filter.IsDescending }), isCurrent);
    }

    private static IEnumerable<PageLink> Active(Edition edition, DoseFilter filter)
    {
        if (filter.Drug is { } drug) yield return new(edition.FindTitle(drug) ?? drug, Links.Doses(filter with { Drug = null }));
        if (filter.Status is { } status) yield return new(StatusWords.Of(status, Content.MonographKind.Drug).Tag, Links.Doses(filter with { Status = null }));
        if (filter.Route is { } route) yield return new(DoseGroups.WordsOf(route), Links.Doses(filter with { Route = null }));
        if (filter.Frequency is { } frequency) yield return new(DoseGroups.WordsOf(frequency), Links.Doses(filter with { Frequency = null }));
    }
}

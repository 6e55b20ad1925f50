using System.Collections.Immutable;
using Monographs.Store.Reading;
using Monographs.Store.Reading.Tables;
using Monographs.Web.Api;

namespace Monographs.Web.Pages;

/// <summary>The table of all side effects.</summary>
internal static class SideEffectsView
{
    private static readonly ImmutableArray<string> Headings = ["Side effect", "Any grade", "Grade 3 or higher", "Counted in"];

    public static TableView Of(Edition edition, SideEffectQuery query, int page, Origin origin)
    {
        var filter = query.Filter;
        var counts = edition.SideEffects.CountGroups(filter);
        var isKnown = query.UnknownDrug.Length == 0;
        return new()
        {
            Caption = "Side effects",
            Headings = Headings,
            All = counts.All,
            Matching = isKnown ? counts.Matching : 0,
            Page = page,
            // Of a drug that is none, every filter would lead to the rows of others.
            Facets = !isKnown ? [] :
            [
                new("Group", [SortLink("By drug", SideEffectSort.Drug), SortLink("By side effect", SideEffectSort.Effect), SortLink("Most people first", SideEffectSort.Any), SortLink("Most with grade 3 or higher first", SideEffectSort.High)]),
                .. counts.HasManyDrugs ? [] : new[] { TableView.Facet("Drug", counts.Drugs, filter.Drug, drug => Links.SideEffectsBy(filter with { Drug = drug })) },
                TableView.Facet("Status", TableView.InWords(counts.Statuses), filter.Status is { } status ? Links.Word(status) : null, word => Links.SideEffectsBy(filter with { Status = DosingView.StatusOf(word) })),
                TableView.Facet("Effect", counts.Effects, filter.Effect, effect => Links.SideEffectsBy(filter with { Effect = effect })),
            ],
            Active = isKnown ? [.. Active(edition, filter)] : [],
            ClearAddress = Links.SideEffectsBy(new() { Sort = filter.Sort, IsDescending = filter.IsDescending }),
            AsksForDrug = counts.HasManyDrugs,
            UnknownDrug = query.UnknownDrug,
            CloseDrugs = isKnown ? [] : TableView.Close(edition, query.UnknownDrug, slug => Links.SideEffectsBy(filter with { Drug = slug })),
            Absent = isKnown && filter is { Status: null, Effect: null } ? TableView.AbsentOf(edition, filter.Drug, counts.Matching, counts.Drugs, "safety") : [],
            AbsentWords = "That does not mean no side effects: they stand on the page in words, not in counts of people.",
            Rows = isKnown ? [.. edition.SideEffects.List(filter, (page - 1) * TableView.PageSize, TableView.PageSize).Select(entry => TableRow.Of(entry, filter, origin))] : [],
            AddressOf = number => Links.SideEffectsBy(filter, number),
            CsvAddress = Links.SideEffectsBy(filter, path: Links.SideEffectsCsv),
            JsonAddress = Links.SideEffectsBy(filter, path: Links.SideEffectsJson),
            Sheet = TableView.SheetOf("Side effects", "The status of the drug stands in each row.", origin, Links.SideEffectsBy(isKnown ? filter : filter with { Drug = query.UnknownDrug }, page)),
        };

        FacetLink SortLink(string text, SideEffectSort sort) =>
            new(text, Links.SideEffectsBy(filter with { Sort = sort, IsDescending = sort is SideEffectSort.Any or SideEffectSort.High }), filter.Sort == sort);
    }

    private static IEnumerable<PageLink> Active(Edition edition, SideEffectFilter filter)
    {
        if (filter.Drug is { } drug) yield return new(edition.FindTitle(drug) ?? drug, Links.SideEffectsBy(filter with { Drug = null }));
        if (filter.Status is { } status) yield return new(StatusWords.Of(status, Content.MonographKind.Drug).Tag, Links.SideEffectsBy(filter with { Status = null }));
        if (filter.Effect is { } effect) yield return new(effect, Links.SideEffectsBy(filter with { Effect = null }));
    }
}

using Monographs.Content;
using Monographs.Store.Reading;
using Monographs.Store.Reading.Tables;
using Monographs.Web.Api;

namespace Monographs.Web.Pages;

/// <summary>What a query asks of the table of side effects; the page, its exports and the API read it alike.</summary>
/// <param name="UnknownDrug">What was asked for as a drug and is none; empty where there is no such trouble.</param>
internal sealed record SideEffectQuery(SideEffectFilter Filter, string UnknownDrug)
{
    public static SideEffectQuery Read(Edition edition, QueryFaults faults, string? drug, string? status, string? effect, string? sort, string? order)
    {
        var name = faults.Words("drug", drug, SearchBox.MaxLength);
        var slug = name.Length == 0 ? null : edition.FindSlugByName(name);
        return new(
            new()
            {
                Drug = slug,
                Status = faults.Word<MonographStatus>("status", status),
                Effect = faults.Words("effect", effect, SearchBox.MaxLength) is { Length: > 0 } words ? words : null,
                Sort = faults.Word<SideEffectSort>("sort", sort) ?? SideEffectSort.Drug,
                IsDescending = faults.Word<SortOrder>("order", order) is SortOrder.Desc,
            },
            slug is null ? name : "");
    }
}

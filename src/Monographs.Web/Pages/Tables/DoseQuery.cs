using Monographs.Content;
using Monographs.Store.Reading;
using Monographs.Store.Reading.Tables;
using Monographs.Web.Api;

namespace Monographs.Web.Pages;

/// <summary>What a query asks of the dosing table; the page, its exports and the API read it alike.</summary>
/// <param name="UnknownDrug">What was asked for as a drug and is none; empty where there is no such trouble.</param>
internal sealed record DoseQuery(DoseFilter Filter, string UnknownDrug)
{
    public static DoseQuery Read(Edition edition, QueryFaults faults, string? drug, string? status, string? route, string? frequency, string? sort, string? order)
    {
        var name = faults.Words("drug", drug, SearchBox.MaxLength);
        var slug = name.Length == 0 ? null : edition.FindSlugByName(name);
        return new(
            new()
            {
                Drug = slug,
                Status = faults.Word<MonographStatus>("status", status),
                Route = Group(faults.Words("route", route, SearchBox.MaxLength)),
                Frequency = Group(faults.Words("frequency", frequency, SearchBox.MaxLength)),
                Sort = faults.Word<DoseSort>("sort", sort) ?? DoseSort.Drug,
                IsDescending = faults.Word<SortOrder>("order", order) is SortOrder.Desc,
            },
            slug is null ? name : "");
    }

    private static string? Group(string words) => words.Length == 0 ? null : words;
}

internal enum SortOrder
{
    Asc,
    Desc,
}

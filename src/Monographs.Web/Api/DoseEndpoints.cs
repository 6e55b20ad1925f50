using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Monographs.Web.Hosting;
using Monographs.Web.Pages;

namespace Monographs.Web.Api;

internal static class DoseEndpoints
{
    /// <summary>Lists the dose rows of every monograph. Each carries its drug, status, sources and version.</summary>
    /// <param name="drug" example="emactuzumab">Only those of this drug, by any of its names.</param>
    /// <param name="status">Only those of drugs of this status: approved, investigational or discontinued.</param>
    /// <param name="route" example="intravenous">Only those by this route, in lower case with hyphens, as the page of dosing tables links them.</param>
    /// <param name="frequency" example="every-2-weeks">Only those this often, in lower case with hyphens, as the page of dosing tables links them.</param>
    /// <param name="sort">By drug, status, setting, population, dose (unit, then amount), frequency, route or duration; otherwise by drug.</param>
    /// <param name="order">asc or desc; otherwise asc.</param>
    /// <param name="page">Which page of the list, from 1.</param>
    /// <response code="200">A page of dose rows.</response>
    /// <response code="400">A value is not understood.</response>
    /// <response code="404">No monograph has this name; close names are in <c>close</c>.</response>
    public static Results<Ok<PageOf<DoseRecord>>, ProblemHttpResult> List(RequestEdition current, Origin origin, HttpRequest request,
        string? drug, string? status, string? route, string? frequency, string? sort, string? order, string? page, [FromQuery(Name = Paging.SizeName)] string? pageSize)
    {
        var faults = new QueryFaults();
        var (query, paging) = (DoseQuery.Read(current.Edition, faults, drug, status, route, frequency, sort, order), faults.Paging(page, pageSize));
        if (faults.Any) return ApiProblem.BadQuery(faults.Text);
        if (query.UnknownDrug.Length > 0) return NameEndpoints.Unknown(current.Edition, query.UnknownDrug, origin);
        var found = current.Edition.Doses.List(query.Filter, paging.Skip, paging.Size);
        return TypedResults.Ok(paging.Of([.. found.Select(entry => DoseRecord.Of(entry, origin))], current.Edition.Doses.Count(query.Filter), request, origin));
    }

    /// <summary>Gives one dose row by its id.</summary>
    /// <param name="monograph" example="emactuzumab">The first part of the id: the slug of the monograph.</param>
    /// <param name="anchor">The second part of the id: the row's anchor.</param>
    /// <response code="200">The row.</response>
    /// <response code="404">There is no such row any more, or there never was: its words may have been corrected.</response>
    public static Results<Ok<DoseRecord>, ProblemHttpResult> Get(RequestEdition current, Origin origin, string monograph, string anchor) =>
        current.Edition.Doses.Find(monograph, anchor) is { } entry
            ? TypedResults.Ok(DoseRecord.Of(entry, origin))
            : ApiProblem.Missing("There is no such dose row. Where its words were corrected it has another id: look through the rows of its drug.");
}

using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Monographs.Web.Hosting;
using Monographs.Web.Pages;

namespace Monographs.Web.Api;

internal static class SideEffectEndpoints
{
    /// <summary>Lists the side effects of every monograph, with counts and percentages as their sources report them.</summary>
    /// <param name="drug" example="emactuzumab">Only those of this drug, by any of its names.</param>
    /// <param name="status">Only those of drugs of this status: approved, investigational or discontinued.</param>
    /// <param name="effect" example="nausea">Only those whose name has these words.</param>
    /// <param name="sort">By drug, effect, any (share of people in any grade) or high (in grade 3 or higher); otherwise by drug.</param>
    /// <param name="order">asc or desc; otherwise asc.</param>
    /// <param name="page">Which page of the list, from 1.</param>
    /// <response code="200">A page of side effects.</response>
    /// <response code="400">A value is not understood.</response>
    /// <response code="404">No monograph has this name; close names are in <c>close</c>.</response>
    public static Results<Ok<PageOf<SideEffectRecord>>, ProblemHttpResult> List(RequestEdition current, Origin origin, HttpRequest request,
        string? drug, string? status, string? effect, string? sort, string? order, string? page, [FromQuery(Name = Paging.SizeName)] string? pageSize)
    {
        var faults = new QueryFaults();
        var (query, paging) = (SideEffectQuery.Read(current.Edition, faults, drug, status, effect, sort, order), faults.Paging(page, pageSize));
        if (faults.Any) return ApiProblem.BadQuery(faults.Text);
        if (query.UnknownDrug.Length > 0) return NameEndpoints.Unknown(current.Edition, query.UnknownDrug, origin);
        var found = current.Edition.SideEffects.List(query.Filter, paging.Skip, paging.Size);
        return TypedResults.Ok(paging.Of([.. found.Select(entry => SideEffectRecord.Of(entry, origin))], current.Edition.SideEffects.Count(query.Filter), request, origin));
    }

    /// <summary>Gives one side effect by its id.</summary>
    /// <param name="monograph" example="emactuzumab">The first part of the id: the slug of the monograph.</param>
    /// <param name="anchor">The second part of the id: the row's anchor.</param>
    /// <response code="200">The row.</response>
    /// <response code="404">There is no such row any more, or there never was: its words may have been corrected.</response>
    public static Results<Ok<SideEffectRecord>, ProblemHttpResult> Get(RequestEdition current, Origin origin, string monograph, string anchor) =>
        current.Edition.SideEffects.Find(monograph, anchor) is { } entry
            ? TypedResults.Ok(SideEffectRecord.Of(entry, origin))
            : ApiProblem.Missing("There is no such side effect. Where its words were corrected it has another id: look through the rows of its drug.");
}

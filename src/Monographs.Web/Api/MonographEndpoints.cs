using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Monographs.Content;
using Monographs.Web.Hosting;
using Monographs.Web.Pages;

namespace Monographs.Web.Api;

internal static class MonographEndpoints
{
    /// <summary>Lists monographs by title.</summary>
    /// <param name="status">Only those of this status: approved, investigational or discontinued.</param>
    /// <param name="kind">Only drugs or only classes: drug or class.</param>
    /// <param name="page">Which page of the list, from 1.</param>
    /// <response code="200">A page of monographs.</response>
    /// <response code="400">A value is not understood.</response>
    public static Results<Ok<PageOf<MonographItem>>, ProblemHttpResult> List(RequestEdition current, Origin origin, HttpRequest request,
        string? status, string? kind, string? page, [FromQuery(Name = Paging.SizeName)] string? pageSize)
    {
        var faults = new QueryFaults();
        var (only, of, paging) = (faults.Word<MonographStatus>("status", status), faults.Word<MonographKind>("kind", kind), faults.Paging(page, pageSize));
        if (faults.Any) return ApiProblem.BadQuery(faults.Text);
        var found = current.Edition.ListMonographs(only, of, paging.Skip, paging.Size);
        return TypedResults.Ok(paging.Of([.. found.Select(summary => MonographItem.Of(summary, origin))], current.Edition.CountMonographs(only, of), request, origin));
    }

    /// <summary>Gives one monograph whole: sections, tables, references and stated absences.</summary>
    /// <param name="slug" example="emactuzumab">Its slug. A name or code of it, in any spelling, redirects there.</param>
    /// <response code="200">The monograph.</response>
    /// <response code="301">The slug is another name of a monograph: its address is in the header Location.</response>
    /// <response code="404">No monograph has this slug or name; close names are in <c>close</c>.</response>
    public static Results<Ok<MonographRecord>, RedirectHttpResult, ProblemHttpResult> Get(RequestEdition current, Origin origin, string slug)
    {
        if (current.Edition.FindMonograph(slug) is { } page) return TypedResults.Ok(MonographRecord.Of(page, origin));
        var name = AddressWord.ReadName(slug);
        return current.Edition.FindSlugByName(name) is { } named ? TypedResults.Redirect(Links.ApiMonograph(named), permanent: true) : NameEndpoints.Unknown(current.Edition, name, origin);
    }
}

using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Monographs.Store.Reading;
using Monographs.Web.Hosting;
using Monographs.Web.Pages;

namespace Monographs.Web.Api;

internal static class NameEndpoints
{
    private const int MostClose = 5;

    /// <summary>Lists every name that leads to a monograph, or those that some letters suggest.</summary>
    /// <param name="q" example="ly30">The first letters of a name, or one that is nearly right: the best come first. Without it, all names by the alphabet.</param>
    /// <param name="page">Which page of the list, from 1.</param>
    /// <response code="200">A page of names.</response>
    /// <response code="400">A value is not understood.</response>
    public static Results<Ok<PageOf<NameRecord>>, ProblemHttpResult> List(RequestEdition current, Origin origin, HttpRequest request,
        string? q, string? page, [FromQuery(Name = Paging.SizeName)] string? pageSize)
    {
        var faults = new QueryFaults();
        var (words, paging) = (faults.Words("q", q, SearchBox.MaxLength), faults.Paging(page, pageSize));
        if (faults.Any) return ApiProblem.BadQuery(faults.Text);
        var names = current.Edition.Search.Names;
        var found = words.Length > 0 ? names.Suggest(words, Paging.Most) : names.All;
        return TypedResults.Ok(paging.Of([.. found.Skip(paging.Skip).Take(paging.Size).Select(name => NameRecord.Of(name, origin))], found.Length, request, origin));
    }

    /// <summary>Says which monograph a name, code or brand belongs to, in any spelling, and what it must not be taken for.</summary>
    /// <param name="name" example="RG-7155">Hyphens, spaces, case and accents do not count.</param>
    /// <response code="200">What the name leads to.</response>
    /// <response code="404">Nothing has this name; close names are in <c>close</c>, and none of them is meant.</response>
    public static Results<Ok<NameAnswer>, ProblemHttpResult> Get(RequestEdition current, Origin origin, string name)
    {
        name = AddressWord.ReadName(name);
        if (name.Length > SearchBox.MaxLength) return ApiProblem.BadQuery($"The name has {name.Length} characters; it can have {SearchBox.MaxLength}.");
        var search = current.Edition.Search;
        var matches = search.Names.FindExact(name).DistinctBy(each => each.Slug).ToList();
        var differences = search.FindDifferences(name);
        if (matches.Count == 0 && differences.IsEmpty) return Unknown(current.Edition, name, origin);
        return TypedResults.Ok(new NameAnswer
        {
            Name = name,
            Matches = [.. matches.Select(each => NameRecord.Of(each, origin))],
            NotSameAs = [.. differences.Select(DifferenceRecord.Of)],
        });
    }

    public static ProblemHttpResult Unknown(Edition edition, string name, Origin origin) => ApiProblem.Missing(
        string.Join(' ', edition.Search.FindDifferences(name).Select(difference => $"{difference.Monograph.Title} is not {difference.Other}. {difference.Why}")
            .Prepend($"No monograph is called '{(name.Length <= 60 ? name : name[..60] + "…")}'.")),
        new KeyValuePair<string, object?>("close", edition.Search.Names.FindClose(name, MostClose).Select(each => NameRecord.Of(each, origin)).ToList()));
}

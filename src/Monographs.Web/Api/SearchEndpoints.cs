using Microsoft.AspNetCore.Http.HttpResults;
using Monographs.Content;
using Monographs.Content.Sections;
using Monographs.Store.Searching;
using Monographs.Web.Hosting;
using Monographs.Web.Pages;

namespace Monographs.Web.Api;

internal static class SearchEndpoints
{
    /// <summary>Searches names, identifiers and the text of every section.</summary>
    /// <param name="q" example="emactuzumab dose">Names, words, phrases in quotation marks, doses, trial numbers, DOIs or PubMed ids; at most 200 characters.</param>
    /// <param name="status">Only monographs of this status: approved, investigational or discontinued.</param>
    /// <param name="kind">Only drugs or only classes: drug or class.</param>
    /// <param name="section" example="dosing">Only sections with this key.</param>
    /// <response code="200">What was found.</response>
    /// <response code="400">A value is not understood, or there are no words.</response>
    public static Results<Ok<SearchRecord>, ProblemHttpResult> Search(RequestEdition current, Origin origin, string? q, string? status, string? kind, string? section)
    {
        var faults = new QueryFaults();
        var words = faults.Words("q", q, SearchBox.MaxLength);
        if (words.Length == 0) faults.Add("'q' is missing: what to search for.");
        var filter = new SearchFilter(faults.Word<MonographStatus>("status", status), faults.Word<MonographKind>("kind", kind), string.IsNullOrEmpty(section) ? null : section);
        if (filter.Section is not null && !SectionCatalog.All.Any(each => each.Key == filter.Section)) faults.Add($"'section' can be {string.Join(", ", SectionCatalog.All.Select(each => each.Key))}.");
        return faults.Any ? ApiProblem.BadQuery(faults.Text) : TypedResults.Ok(SearchRecord.Of(current.Edition.Search.Search(words, filter), origin));
    }

    /// <summary>Suggests names, sections and topics for words that are being typed.</summary>
    /// <param name="q" example="blood cl">What has been typed; at most 200 characters.</param>
    /// <response code="200">What can be offered; empty lists for a word of one or two letters that begins no name.</response>
    /// <response code="400">A value is not understood.</response>
    public static Results<Ok<SuggestionsRecord>, ProblemHttpResult> Suggest(RequestEdition current, Origin origin, string? q)
    {
        var faults = new QueryFaults();
        var words = faults.Words("q", q, SearchBox.MaxLength);
        return faults.Any ? ApiProblem.BadQuery(faults.Text) : TypedResults.Ok(SuggestionsRecord.Of(current.Edition.Search.Suggest(words), origin));
    }
}

using System.Text.Json;
using Monographs.Store.Searching;
using Monographs.Web.Api;
using Monographs.Web.Formats;
using Monographs.Web.Hosting;
using Monographs.Web.Suggesting;

namespace Monographs.Web.Discovery;

/// <summary>
/// What the site suggests, in the form that browsers read (OpenSearch Suggestions 1.1): the words, then in step the completions, what each is, and where it leads.
/// </summary>
internal static class OpenSearchSuggestions
{
    public const string MediaType = "application/x-suggestions+json";

    public static IResult Answer(string? q, RequestEdition current, Origin origin, HttpContext context)
    {
        if (q?.Length > SearchQuery.MaxLength) return Results.StatusCode(StatusCodes.Status400BadRequest);
        var names = SuggestionsAnswer.Of(current.Edition.Search.Suggest(q)).Names;
        object[] answer = [q ?? "", names.Select(name => name.Text), names.Select(name => name.Note), names.Select(name => origin.Address(name.Address))];
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        return Results.Bytes(JsonSerializer.SerializeToUtf8Bytes(answer, ExportJson.Records), MediaType);
    }
}

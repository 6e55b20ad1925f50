using Microsoft.Net.Http.Headers;
using Monographs.Store.Searching;
using Monographs.Web.Caching;
using Monographs.Web.Hosting;
using Monographs.Web.Pages;

namespace Monographs.Web.Suggesting;

internal static class SuggestionsEndpoint
{
    /// <summary>As long as a visit lasts: an edition that comes meanwhile changes little of what is offered, and nothing of what is there.</summary>
    private static readonly string Caching = new CacheControlHeaderValue { Public = true, MaxAge = TimeSpan.FromMinutes(5) }.ToString();

    public static void MapSuggestions(this WebApplication app) => app.MapMethods(Links.Suggestions, [HttpMethods.Get, HttpMethods.Head], Answer);

    private static IResult Answer(string? q, HttpContext context, RequestEdition current)
    {
        if (q?.Length > SearchQuery.MaxLength) return Results.StatusCode(StatusCodes.Status400BadRequest);
        var headers = context.Response.Headers;
        headers.ETag = $"\"{current.Edition.ContentHash[..32]}\"";
        headers.CacheControl = Caching;
        headers["X-Robots-Tag"] = "noindex";
        return context.Request.Knows(headers.ETag)
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Json(SuggestionsAnswer.Of(current.Edition.Search.Suggest(q)));
    }
}

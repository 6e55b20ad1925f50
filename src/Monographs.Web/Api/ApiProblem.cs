using Microsoft.AspNetCore.Http.HttpResults;
using Monographs.Web.Caching;

namespace Monographs.Web.Api;

/// <summary>Errors of the API as problem details (RFC 9457), also those that no endpoint made.</summary>
internal static class ApiProblem
{
    private static readonly string[] Exports = [Pages.Links.DosingCsv, Pages.Links.DosingJson, Pages.Links.SideEffectsCsv, Pages.Links.SideEffectsJson];

    public static ProblemHttpResult BadQuery(string detail) => TypedResults.Problem(detail, statusCode: StatusCodes.Status400BadRequest, title: TitleOf(StatusCodes.Status400BadRequest));

    public static ProblemHttpResult Missing(string detail, params IEnumerable<KeyValuePair<string, object?>> more) =>
        TypedResults.Problem(detail, statusCode: StatusCodes.Status404NotFound, title: TitleOf(StatusCodes.Status404NotFound), extensions: more);

    /// <summary>For the paths of the API: what went wrong before an endpoint, or in one.</summary>
    public static IApplicationBuilder UseApiProblems(this IApplicationBuilder app) => app.UseWhen(IsApi, api => api
        .UseExceptionHandler(failed => failed.Run(context => WriteAsync(context, StatusCodes.Status500InternalServerError)))
        .UseStatusCodePages(page => WriteAsync(page.HttpContext, page.HttpContext.Response.StatusCode)));

    /// <summary>The API, its description and the exports of the tables: what programs ask for.</summary>
    public static bool IsApi(HttpContext context)
    {
        var path = context.Request.Path;
        return (path.StartsWithSegments(Pages.Links.Api, out var rest) && rest.HasValue) || path.StartsWithSegments("/openapi") || Exports.Contains(path.Value, StringComparer.OrdinalIgnoreCase);
    }

    private static Task WriteAsync(HttpContext context, int status)
    {
        var known = context.Items[typeof(Pages.ErrorView)] as Pages.ErrorView;
        context.Response.Headers.CacheControl = CacheControl.Nothing;
        return TypedResults.Problem(known?.Advice ?? DetailOf(status), statusCode: status, title: known?.Title ?? TitleOf(status)).ExecuteAsync(context);
    }

    private static string TitleOf(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "The query is not understood",
        StatusCodes.Status404NotFound => "There is no such thing",
        StatusCodes.Status405MethodNotAllowed or StatusCodes.Status413PayloadTooLarge => "This only answers questions",
        _ => Pages.ErrorView.Of(status).Title,
    };

    private static string DetailOf(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "A value of the address is not understood. The page /api describes them.",
        StatusCodes.Status404NotFound => "This address is none of the API's. The page /api lists them.",
        StatusCodes.Status405MethodNotAllowed or StatusCodes.Status413PayloadTooLarge => "The API answers GET and HEAD, without a body.",
        StatusCodes.Status429TooManyRequests => "The header Retry-After says in how many seconds to ask again.",
        _ => Pages.ErrorView.Of(status).Advice,
    };
}

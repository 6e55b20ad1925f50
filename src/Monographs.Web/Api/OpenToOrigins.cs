namespace Monographs.Web.Api;

/// <summary>
/// Lets scripts of other sites read the API and the exports (CORS). The header is on every answer, whoever asks, so that a cache may give it to anyone;
/// the framework's own policy sets it only where the question names an origin.
/// </summary>
internal static class OpenToOrigins
{
    public static IApplicationBuilder UseOpenToOrigins(this IApplicationBuilder app) => app.UseWhen(ApiProblem.IsApi, open => open.Use((context, next) =>
    {
        var answer = context.Response;
        answer.OnStarting(() =>
        {
            answer.Headers.AccessControlAllowOrigin = "*";
            answer.Headers.AccessControlExposeHeaders = "ETag";
            return Task.CompletedTask;
        });
        if (!HttpMethods.IsOptions(context.Request.Method) || !context.Request.Headers.ContainsKey("Access-Control-Request-Method")) return next(context);
        answer.StatusCode = StatusCodes.Status204NoContent;
        answer.Headers.AccessControlAllowMethods = "GET, HEAD";
        answer.Headers.AccessControlAllowHeaders = "If-None-Match";
        answer.Headers.AccessControlMaxAge = "86400";
        return Task.CompletedTask;
    }));
}

namespace Monographs.Web.Hosting;

/// <summary>The site only answers questions. Razor Pages would answer 200 to TRACE and OPTIONS as well.</summary>
internal static class ReadOnlyMethods
{
    public static IApplicationBuilder UseReadOnlyMethods(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) return next(context);
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD";
        // The page that says so is made as for a GET.
        request.Method = HttpMethods.Get;
        return Task.CompletedTask;
    });
}

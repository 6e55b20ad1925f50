using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Monographs.Web.Hosting;

/// <summary>The site only answers questions, and takes none with a body. Razor Pages would answer 200 to TRACE and OPTIONS as well.</summary>
internal static class ReadOnlyMethods
{
    public static IApplicationBuilder UseReadOnlyMethods(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            if (context.Features.Get<IHttpRequestBodyDetectionFeature>() is not { CanHaveBody: true } || request.ContentLength == 0) return next(context);
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            LeaveQuestion(request);
            return Task.CompletedTask;
        }
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD";
        LeaveQuestion(request);
        return Task.CompletedTask;
    });

    /// <summary>A short one is let pass by unread, so that the answer arrives; at a longer one the server hangs up.</summary>
    private const long ShortBody = 64 << 10;

    /// <summary>For what is refused. The page that says so is made as for a GET, by Razor, which would read a form, and the server allows no byte of it.</summary>
    public static void LeaveQuestion(HttpRequest request)
    {
        if (!HttpMethods.IsHead(request.Method)) request.Method = HttpMethods.Get;
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = ShortBody;
        request.Body = Stream.Null;
        request.Headers.Remove(HeaderNames.ContentType);
        request.Headers.Remove(HeaderNames.ContentLength);
    }
}

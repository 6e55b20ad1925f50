using Microsoft.Extensions.Primitives;

namespace Monographs.Web.Hosting;

/// <summary>
/// The headers that every answer of the site carries, errors, redirects and files included. What the server refuses before it is a question to the site
/// (malformed, too long, too slow) is an empty answer without them.
/// </summary>
internal static class SecurityHeaders
{
    private static readonly KeyValuePair<string, StringValues>[] Headers =
    [
        new("Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"),
        new("X-Content-Type-Options", "nosniff"),
        new("Referrer-Policy", "strict-origin-when-cross-origin"),
        new("Cross-Origin-Opener-Policy", "same-origin"),
        new("Cross-Origin-Resource-Policy", "same-origin"),
        new("Cross-Origin-Embedder-Policy", "require-corp"),
        new("Permissions-Policy",
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), "
            + "magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()"),
    ];

    private const string TwoYears = "max-age=63072000; includeSubDomains";

    /// <summary>Set when the answer starts: the exception handler clears what was set before.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(static state =>
        {
            PutOn(((HttpContext)state).Response);
            return Task.CompletedTask;
        }, context);
        return next(context);
    });

    /// <summary>For an answer that is whole already, and that nothing clears any more.</summary>
    public static void PutOn(HttpResponse answer)
    {
        foreach (var (name, value) in Headers) answer.Headers[name] = value;
        if (answer.HttpContext.Request.IsHttps) answer.Headers.StrictTransportSecurity = TwoYears;
    }
}

using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Monographs.Web.Pages;

namespace Monographs.Web.Formats;

/// <summary>
/// Gives a monograph in the format that a program asks for by <c>Accept</c>. The request goes on under the address of that format, so that everything behind,
/// caches included, sees one address for one text.
/// </summary>
internal static class Negotiation
{
    private static readonly string[] Offers = ["text/html", .. FormatCatalog.All.Select(format => format.MediaType)];

    public static IApplicationBuilder UseNegotiation(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (FindName(context.Request.Path) is not { } name) return next(context);
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        switch (Choose(context.Request.GetTypedHeaders().Accept))
        {
            case < 0:
                // Who wants no HTML gets no page about it, but the list that RFC 9110 asks for.
                context.Response.StatusCode = StatusCodes.Status406NotAcceptable;
                context.Response.ContentType = "text/plain; charset=utf-8";
                return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync($"This page comes as {string.Join(", ", Offers)}.\n");
            case 0:
                return next(context);
            case var chosen:
                context.Request.Path = $"{Links.Monographs}/{name}{FormatCatalog.All[chosen - 1].Extension}";
                context.Response.Headers.ContentLocation = context.Request.Path.ToUriComponent();
                return next(context);
        }
    });

    /// <summary>Whether the page is wanted, for the ways in which browsers and simple programs say so. Costs nothing; where it says no, <see cref="Choose"/> decides.</summary>
    public static bool PlainlyWantsPage(StringValues accept) =>
        accept.Count == 0 || (accept.Count == 1 && accept[0] is { } types && (types is "*/*" or "text/html" || types.StartsWith("text/html,", StringComparison.Ordinal)));

    /// <summary>The index of the offer that fits best, 0 being the page; -1 where none does. Who names no type gets the page (RFC 9110, 12.5.1).</summary>
    internal static int Choose(IList<MediaTypeHeaderValue>? accept)
    {
        if (accept is null or { Count: 0 }) return 0;
        var best = Offers.Index()
            .Select(offer => (offer.Index, Range: accept.Where(range => Matches(range, offer.Item)).MaxBy(Precision)))
            .Where(each => each.Range is not null && (each.Range.Quality ?? 1) > 0)
            // The quality decides, then how exactly the type was named, then our order, which OrderBy keeps.
            .OrderByDescending(each => each.Range!.Quality ?? 1).ThenByDescending(each => Precision(each.Range!))
            .Select(each => each.Index).DefaultIfEmpty(-1);
        return best.First();
    }

    private static bool Matches(MediaTypeHeaderValue range, string offer) =>
        range.MatchesAllTypes || (range.MatchesAllSubTypes ? offer.StartsWith($"{range.Type}/", StringComparison.OrdinalIgnoreCase) : range.MediaType.Equals(offer, StringComparison.OrdinalIgnoreCase));

    private static int Precision(MediaTypeHeaderValue range) => range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2;

    /// <summary>Of the monograph that is asked for by its address without an extension.</summary>
    private static string? FindName(PathString path) =>
        path.StartsWithSegments(Links.Monographs, StringComparison.OrdinalIgnoreCase, out var rest) && rest.Value is ['/', .. { Length: > 0 } name] && name.AsSpan().IndexOfAny('/', '.') < 0 ? name : null;
}

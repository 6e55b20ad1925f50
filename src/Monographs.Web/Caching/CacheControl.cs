using Microsoft.Extensions.Primitives;

namespace Monographs.Web.Caching;

internal static class CacheControl
{
    /// <summary>
    /// A browser asks each time, and is mostly told that it has the page. A CDN may show a page for a second, for ten more while it fetches a newer one,
    /// and for a day while the site cannot be reached.
    /// </summary>
    public static readonly StringValues Page = "public, max-age=0, s-maxage=1, stale-while-revalidate=10, stale-if-error=86400";

    /// <summary>Redirects and errors may be other ones in the next edition.</summary>
    public static readonly StringValues Nothing = "no-cache";
}

using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Monographs.Web.Caching;

internal static class KnownTags
{
    /// <summary>Whether who asks has the answer with this tag already: If-None-Match of RFC 9110, which compares weakly.</summary>
    public static bool Knows(this HttpRequest request, StringValues tag)
    {
        var known = request.Headers.IfNoneMatch;
        if (known.Count == 0) return false;
        // Nearly every browser sends one, as it was.
        if (known.Count == 1 && known[0] == tag[0]) return true;
        return EntityTagHeaderValue.TryParseList(known!, out var tags) && EntityTagHeaderValue.TryParse(tag[0], out var own)
            && tags.Any(each => each.Equals(EntityTagHeaderValue.Any) || each.Compare(own, useStrongComparison: false));
    }
}

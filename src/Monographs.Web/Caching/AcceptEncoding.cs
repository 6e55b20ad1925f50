using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace Monographs.Web.Caching;

/// <summary>Chooses a coding by the header <c>Accept-Encoding</c> (RFC 9110, 12.5.3): the one the reader weighs highest, at equal weight the smallest body.</summary>
public static class AcceptEncoding
{
    private const double NotNamed = -1;

    public static Coding Choose(StringValues header)
    {
        double brotli = NotNamed, gzip = NotNamed, identity = NotNamed, others = NotNamed;
        foreach (var line in header)
        {
            var rest = line.AsSpan();
            while (!rest.IsEmpty)
            {
                var end = rest.IndexOf(',');
                var item = (end < 0 ? rest : rest[..end]).Trim();
                rest = end < 0 ? default : rest[(end + 1)..];
                var name = NameOf(item);
                if (name.Equals("br", StringComparison.OrdinalIgnoreCase)) brotli = WeightOf(item);
                else if (name.Equals("gzip", StringComparison.OrdinalIgnoreCase) || name.Equals("x-gzip", StringComparison.OrdinalIgnoreCase)) gzip = WeightOf(item);
                else if (name.Equals("identity", StringComparison.OrdinalIgnoreCase)) identity = WeightOf(item);
                else if (name is "*") others = WeightOf(item);
            }
        }
        return Choose(Or(brotli, others), Or(gzip, others), identity, others);
    }

    private static Coding Choose(double brotli, double gzip, double identity, double others)
    {
        // Not named and not refused, no coding at all is acceptable, but only where nothing better is.
        var isIdentityRefused = Or(identity, others) is 0;
        if (brotli > 0 && brotli >= gzip && brotli >= identity) return Coding.Brotli;
        if (gzip > 0 && gzip >= identity) return Coding.Gzip;
        // A reader who refuses identity and names nothing else can unpack something; one who refuses everything gets the page all the same (RFC 9110, 12.1).
        return isIdentityRefused && gzip is not 0 ? Coding.Gzip : isIdentityRefused && brotli is not 0 ? Coding.Brotli : Coding.Identity;
    }

    private static double Or(double weight, double others) => weight is NotNamed ? others : weight;

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> item)
    {
        var end = item.IndexOf(';');
        return end < 0 ? item : item[..end].TrimEnd();
    }

    /// <summary>1 where none is given; 0, which refuses, where it cannot be read.</summary>
    private static double WeightOf(ReadOnlySpan<char> item)
    {
        var start = item.IndexOf(';');
        if (start < 0) return 1;
        var parameter = item[(start + 1)..].Trim();
        if (parameter is not ['q' or 'Q', '=', .. var number]) return 1;
        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) && weight is >= 0 and <= 1 ? weight : 0;
    }
}

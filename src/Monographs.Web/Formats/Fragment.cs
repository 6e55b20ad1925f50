using System.Net;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Monographs.Web.Formats;

/// <summary>Stored section HTML as a tree. It was written by our own renderers, so it is well formed but for the names of characters.</summary>
internal static partial class Fragment
{
    /// <returns>An element <c>div</c> with the fragment; where it cannot be read, with its words only.</returns>
    public static XElement Parse(string html)
    {
        try
        {
            return XElement.Parse($"<div>{Entity().Replace(html, match => Escape(WebUtility.HtmlDecode(match.Value)))}</div>", LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return new("div", new XElement("p", WebUtility.HtmlDecode(Tag().Replace(html, " "))));
        }
    }

    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    [GeneratedRegex("&[A-Za-z][A-Za-z0-9]*;", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Entity();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Tag();
}

using System.Text;
using System.Xml;
using Monographs.Web.Pages;

namespace Monographs.Web.Discovery;

/// <summary>A sitemap after sitemaps.org, 0.9.</summary>
internal static class Sitemap
{
    /// <summary>The protocol allows no more in one file.</summary>
    private const int MaxPlaces = 50_000;

    public static byte[] Write(IEnumerable<SitePlace> places, Func<string, string> at)
    {
        var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
            foreach (var place in places.Take(MaxPlaces))
            {
                xml.WriteStartElement("url");
                xml.WriteElementString("loc", at(place.Path));
                if (place.Changed is { } changed) xml.WriteElementString("lastmod", DisplayDate.Machine(changed));
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        return bytes.ToArray();
    }
}

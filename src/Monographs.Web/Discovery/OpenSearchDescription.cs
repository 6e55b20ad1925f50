using System.Text;
using System.Xml.Linq;
using Monographs.Web.Citing;
using Monographs.Web.Pages;

namespace Monographs.Web.Discovery;

/// <summary>Tells a browser how to search the site from its address bar (OpenSearch 1.1).</summary>
internal static class OpenSearchDescription
{
    public const string MediaType = "application/opensearchdescription+xml";

    private static readonly XNamespace Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    public static byte[] Write(SiteIdentity site)
    {
        // The specification allows 16 characters.
        var shortName = site.Title.Length > 16 ? site.Title[..16].Trim() : site.Title;
        var root = new XElement(Namespace + "OpenSearchDescription",
            new XElement(Namespace + "ShortName", shortName),
            new XElement(Namespace + "Description", $"Drug names, codes, doses and side effects in {site.Title}"),
            new XElement(Namespace + "InputEncoding", "UTF-8"),
            new XElement(Namespace + "Image", new XAttribute("width", 16), new XAttribute("height", 16), new XAttribute("type", "image/svg+xml"), site.At(Links.Icon)),
            Template("text/html", site.At(Links.Search)),
            Template(OpenSearchSuggestions.MediaType, site.At(Links.OpenSearchSuggestions)));
        return Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{root}\n");
    }

    private static XElement Template(string type, string address) =>
        new(Namespace + "Url", new XAttribute("type", type), new XAttribute("method", "get"), new XAttribute("template", $"{address}?q={{searchTerms}}"));
}

using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Monographs.Web.Tests.Discovery;

public sealed class DiscoveryTests(Site site)
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    [Fact]
    public async Task Sitemap_OfTheSite_NamesEveryIndexedPageByItsCanonicalAddress()
    {
        var places = XDocument.Parse(await ReadAsync("/sitemap.xml")).Root!.Elements(Sitemaps + "url").ToDictionary(url => url.Element(Sitemaps + "loc")!.Value, url => url.Element(Sitemaps + "lastmod")?.Value);

        Assert.DoesNotContain(places.Keys, place => place.Contains("/search", StringComparison.Ordinal));
        Assert.Matches(@"^\d{4}-\d\d-\d\d$", places["https://monographs.example.org/monographs/imalumab"]);
        foreach (var place in places.Keys)
        {
            var page = await site.OpenAsync(new Uri(place).PathAndQuery);
            Assert.Equal(place, page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
            Assert.Null(page.QuerySelector("meta[name=robots]"));
        }
    }

    [Fact]
    public async Task Sitemap_OfTheSite_LeavesOutNoPageThatSearchEnginesMayShow()
    {
        var places = XDocument.Parse(await ReadAsync("/sitemap.xml")).Descendants(Sitemaps + "loc").Select(loc => new Uri(loc.Value).AbsolutePath).ToHashSet(StringComparer.Ordinal);
        var (waiting, seen) = (new Queue<string>(["/"]), new HashSet<string>(StringComparer.Ordinal) { "/" });
        while (waiting.TryDequeue(out var path))
        {
            using var client = site.NewClient();
            using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
            if (answer.Content.Headers.ContentType?.MediaType != "text/html") continue;
            var page = await site.ParseAsync(answer);
            Assert.True(page.QuerySelector("meta[name=robots]") is not null || places.Contains(path), $"{path} is not in the sitemap.");
            // Rows and versions are many and alike.
            foreach (var link in page.QuerySelectorAll("a[href^='/']").Select(each => each.GetAttribute("href")!.Split('#')[0]))
            {
                if (!link.Contains('?', StringComparison.Ordinal) && link.Count(c => c == '/') < 3 && seen.Add(link)) waiting.Enqueue(link);
            }
        }
        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "/dosing", "/side-effects", "/compare", "/api", "/glossary", "/monographs/imids" }, seen);
    }

    [Fact]
    public async Task Robots_OfTheSite_LetAllInAndNameTheSitemap() =>
        Assert.Equal("User-agent: *\nDisallow:\n\nSitemap: https://monographs.example.org/sitemap.xml\n", await ReadAsync("/robots.txt"));

    [Fact]
    public async Task OpenSearch_OfTheSite_LeadsToItsSearch()
    {
        var description = XDocument.Parse(await ReadAsync("/opensearch.xml")).Root!;
        var page = await site.OpenAsync("/");

        Assert.InRange(description.Element(OpenSearch + "ShortName")!.Value.Length, 1, 16);
        var template = description.Elements(OpenSearch + "Url").First(url => url.Attribute("type")!.Value == "text/html").Attribute("template")!.Value;
        Assert.Equal("https://monographs.example.org/search?q={searchTerms}", template);
        Assert.Equal("/opensearch.xml", page.QuerySelector("link[rel=search]")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Suggestions_ForABrowser_AreFourListsInStep()
    {
        var answer = JsonNode.Parse(await ReadAsync("/opensearch/suggestions?q=emac"))!.AsArray();

        Assert.Equal("emac", (string?)answer[0]);
        Assert.Equal("Emactuzumab", (string?)answer[1]![0]);
        Assert.Equal("Investigational", (string?)answer[2]![0]);
        Assert.Equal("https://monographs.example.org/monographs/emactuzumab", (string?)answer[3]![0]);
        Assert.Single(answer.Skip(1).Select(list => list!.AsArray().Count).Distinct());
    }

    private async Task<string> ReadAsync(string path)
    {
        using var client = site.NewClient();
        return await client.GetStringAsync(path, TestContext.Current.CancellationToken);
    }
}

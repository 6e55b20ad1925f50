using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Monographs.Web.Tests.Formats;

/// <summary>The rules of structure for FHIR R5 documents and of HL7's ePI conventions, as far as they fit a site that is no regulator.</summary>
public sealed partial class FhirTests(Site site)
{
    private static readonly string[] Narrative =
    [
        "a", "abbr", "b", "blockquote", "br", "caption", "cite", "code", "dd", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "li", "ol", "p", "pre",
        "small", "span", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
    ];

    /// <summary>The US prescription label and the European SmPC.</summary>
    private static readonly string[] LabelTypes = ["34391-3", "100000155532"];

    private static readonly string[] Attributes = ["id", "href", "colspan", "rowspan", "scope", "lang"];

    private static readonly string[] Required = ["id", "meta", "language", "text", "identifier", "version", "status", "type", "subject", "date", "author", "title", "section"];

    public static TheoryData<string> Slugs => StructuredData.JsonLdTests.Slugs;

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task Document_OfAMonograph_HasWhatADocumentMustHave(string slug)
    {
        var bundle = await ReadAsync(slug);

        Assert.Equal(("Bundle", "document"), ((string?)bundle["resourceType"], (string?)bundle["type"]));
        Assert.NotNull(bundle["identifier"]!["system"]);
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", (string?)bundle["timestamp"]);
        var entry = Assert.Single(bundle["entry"]!.AsArray())!;
        Assert.Matches("^urn:uuid:[0-9a-f-]{36}$", (string?)entry["fullUrl"]);
        var composition = entry["resource"]!;
        Assert.Equal("Composition", (string?)composition["resourceType"]);
        Assert.All(Required, name => Assert.NotNull(composition[name]));
        Assert.Null(composition["meta"]!["profile"]);
        Assert.Null(bundle["meta"]!["profile"]);
        AssertCoding(composition["type"]!);
        var root = Assert.Single(composition["section"]!.AsArray())!;
        AssertSection(root);
        Assert.All(root["section"]!.AsArray(), section => AssertSection(section!));
    }

    [Theory]
    [InlineData("emactuzumab", "investigational-agent-monograph", false)]
    [InlineData("imalumab", "discontinued-agent-monograph", false)]
    [InlineData("imids", "drug-class-monograph", false)]
    [InlineData("lenalidomide", "approved-drug-monograph", true)]
    public async Task Codes_OfADocument_AssertNoLabelThatIsNotThere(string slug, string type, bool isLabelled)
    {
        var composition = (await ReadAsync(slug))["entry"]![0]!["resource"]!;

        Assert.Equal(type, (string?)composition["type"]!["coding"]![0]!["code"]);
        Assert.All(LabelTypes, code => Assert.DoesNotContain(code, composition.ToJsonString(), StringComparison.Ordinal));
        Assert.Equal(isLabelled, composition["section"]![0]!["section"]!.AsArray().Any(section => (string?)section!["code"]!["coding"]![0]!["system"] == "http://loinc.org"));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task Narratives_OfADocument_KeepToTheirElementsAndNameEachPlaceOnce(string slug)
    {
        var ids = new List<string>();
        foreach (var text in Narratives((await ReadAsync(slug))["entry"]![0]!["resource"]!))
        {
            var div = XElement.Parse(text, LoadOptions.PreserveWhitespace);
            Assert.Equal("{http://www.w3.org/1999/xhtml}div", div.Name.ToString());
            Assert.False(string.IsNullOrWhiteSpace(div.Value));
            Assert.All(div.DescendantsAndSelf(), element => Assert.Contains(element.Name.LocalName, Narrative));
            Assert.All(div.DescendantsAndSelf().Attributes().Where(attribute => !attribute.IsNamespaceDeclaration), attribute => Assert.Contains(attribute.Name.LocalName, Attributes));
            Assert.All(div.Descendants().Attributes("href"), link => Assert.Matches("^(#|https?:|tel:|mailto:)", link.Value));
            Assert.All(div.Descendants().Where(each => each.Name.LocalName == "table"), table => Assert.Contains(table.Elements(), each => each.Name.LocalName == "thead"));
            ids.AddRange(div.Descendants().Attributes("id").Select(id => id.Value));
        }
        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task Sections_OfADocument_SayWhatThePageSays(string slug)
    {
        var sections = (await ReadAsync(slug))["entry"]![0]!["resource"]!["section"]![0]!["section"]!.AsArray();
        var page = await site.OpenAsync($"/monographs/{slug}");
        ReplaceDrawings(page);

        var shown = page.QuerySelectorAll(".sections > section").ToList();
        Assert.Equal(shown.Count, sections.Count);
        foreach (var (section, there) in sections.Zip(shown))
        {
            Assert.Equal(Words(there.QuerySelector("h2")!.TextContent), Words((string)section!["title"]!));
            if ((string?)section["title"] == "References")
            {
                Assert.Equal(there.QuerySelectorAll(".references > li").Length, XElement.Parse((string)section["text"]!["div"]!).Descendants().Count(each => each.Name.LocalName == "li"));
                continue;
            }
            // Neither the heading nor the ways to another reading level are the section's words.
            foreach (var other in there.QuerySelectorAll("h2, .level").ToList()) other.Remove();
            Assert.Equal(Words(there.TextContent), Words(XElement.Parse((string)section["text"]!["div"]!, LoadOptions.PreserveWhitespace).Value));
        }
    }

    /// <summary>By the words that say what they show, which is what another program can pass on.</summary>
    private static void ReplaceDrawings(IHtmlDocument page)
    {
        foreach (var drawing in page.QuerySelectorAll("svg").ToList())
        {
            string?[] words = [drawing.GetAttribute("aria-label"), drawing.QuerySelector("title")?.TextContent is { } title ? title.TrimEnd('.') + "." : null, drawing.QuerySelector("desc")?.TextContent];
            drawing.Replace(page.CreateTextNode(string.Join(' ', words.OfType<string>())));
        }
    }

    /// <summary>Letters and digits only: what stands between blocks is a matter of looks.</summary>
    private static string Words(string text) => NoWord().Replace(text, "");

    private static void AssertSection(JsonNode section)
    {
        Assert.False(string.IsNullOrEmpty((string?)section["title"]));
        AssertCoding(section["code"]!);
        Assert.Equal("generated", (string?)section["text"]!["status"]);
        Assert.NotNull(section["text"]!["div"]);
        // cmp-2: only an empty section says why it is empty.
        if (section["emptyReason"] is not null) Assert.Null(section["entry"] ?? section["section"]);
    }

    private static void AssertCoding(JsonNode concept)
    {
        var coding = Assert.Single(concept["coding"]!.AsArray())!;
        Assert.Matches("^(https?|urn):", (string?)coding["system"]);
        Assert.False(string.IsNullOrEmpty((string?)coding["code"]));
        Assert.False(string.IsNullOrEmpty((string?)coding["display"]));
    }

    private static IEnumerable<string> Narratives(JsonNode resource) =>
        (resource["section"]?.AsArray() ?? []).SelectMany(section => Narratives(section!)).Prepend((string)resource["text"]!["div"]!);

    private async Task<JsonNode> ReadAsync(string slug)
    {
        using var client = site.NewClient();
        return JsonNode.Parse(await client.GetStringAsync($"/monographs/{slug}.fhir.json", TestContext.Current.CancellationToken))!;
    }

    [GeneratedRegex(@"[^\p{L}\p{N}]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NoWord();
}

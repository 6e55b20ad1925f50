using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Monographs.Web.Tests.StructuredData;

public sealed class JsonLdTests(Site site)
{
    /// <summary>Members whose value is an address, a date, a media type, a selector or a term of schema.org, and no text for readers.</summary>
    private static readonly string[] Technical =
    [
        "@context", "@id", "@type", "url", "sameAs", "item", "archivedAt", "license", "audienceType", "specialty", "inLanguage", "contentUrl", "encodingFormat", "cssSelector",
        "datePublished", "dateModified", "lastReviewed", "isBasedOn", "warning", "correction", "publishingPrinciples",
    ];

    private static readonly string[] Dropped =
        ["indication", "contraindication", "adverseOutcome", "seriousAdverseOutcome", "aspect", "offers", "review", "aggregateRating", "pregnancyCategory", "prescriptionStatus"];

    public static TheoryData<string> Slugs => new(Directory.EnumerateFiles(Path.Combine(Site.ContentFolder, "monographs"), "*.md").Select(file => Path.GetFileNameWithoutExtension(file)!));

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task Texts_InTheData_StandOnThePage(string slug)
    {
        var page = await site.OpenAsync($"/monographs/{slug}");
        var graph = Read(page);
        foreach (var cite in page.QuerySelectorAll("main .cite, script").ToList()) cite.Remove();
        var text = Flat(page.Body!.TextContent);

        Assert.All(Texts(graph), each => Assert.Contains(Flat(each), text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task Members_ThatAreDroppedOrWrongHere_AreNotUsed(string slug)
    {
        var page = await site.OpenAsync($"/monographs/{slug}");

        Assert.DoesNotContain(Objects(Read(page)).SelectMany(each => each).Select(member => member.Key), Dropped.Contains);
    }

    [Theory]
    [InlineData("emactuzumab", "ReportedDoseSchedule")]
    [InlineData("imalumab", "ReportedDoseSchedule")]
    [InlineData("imc-cs4", "ReportedDoseSchedule")]
    [InlineData("lenalidomide", "RecommendedDoseSchedule")]
    [InlineData("thalidomide", "RecommendedDoseSchedule,MaximumDoseSchedule")]
    public async Task Doses_OfADrug_AreOfTheTypeThatItsStatusAllows(string slug, string types)
    {
        var page = await site.OpenAsync($"/monographs/{slug}");

        var schedules = Objects(Read(page)).Select(each => (string?)each["@type"]).Where(type => type?.EndsWith("DoseSchedule", StringComparison.Ordinal) == true).Distinct();
        Assert.Equal(types.Split(','), schedules);
    }

    [Fact]
    public async Task References_WithinTheData_LeadToThingsInIt()
    {
        foreach (var slug in new[] { "emactuzumab", "imids" })
        {
            var graph = Read(await site.OpenAsync($"/monographs/{slug}"));

            var known = Objects(graph).Where(each => each.Count > 1).Select(each => (string?)each["@id"]).ToList();
            Assert.All(Objects(graph).Where(each => each.Count == 1 && each.ContainsKey("@id")), each => Assert.Contains((string?)each["@id"], known));
        }
    }

    [Fact]
    public async Task Data_WithMarkupInATitle_CannotLeaveItsElement()
    {
        await using var small = new SmallSite((Examplumab.File, Examplumab.Text()));
        using var client = small.NewClient();
        using var answer = await client.GetAsync("/monographs/examplumab", TestContext.Current.CancellationToken);
        var page = await site.ParseAsync(answer);

        Assert.DoesNotContain("<script>alert", page.QuerySelector("script[type='application/ld+json']")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Texts(Read(page)), text => text.Contains("<script>alert(1)</script>", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Head_OfADrug_IsThatOfAWebPageAndOfAnArticle_ThatOfTheArticle()
    {
        var drug = await site.OpenAsync("/monographs/emactuzumab");
        var article = await site.OpenAsync("/monographs/imids");

        Assert.Empty(drug.QuerySelectorAll("meta[name^=citation_]"));
        Assert.Equal("Emactuzumab", drug.QuerySelector("meta[name='dcterms.title']")?.GetAttribute("content"));
        Assert.Empty(article.QuerySelectorAll("meta[name^='dcterms.'], meta[name=citation_pdf_url]"));
        Assert.Equal("Trends in Molecular Medicine", article.QuerySelector("meta[name=citation_journal_title]")?.GetAttribute("content"));
        Assert.Equal("2024/08", article.QuerySelector("meta[name=citation_publication_date]")?.GetAttribute("content"));
        Assert.Equal(["Colley, A"], article.QuerySelectorAll("meta[name=citation_author]").Select(tag => tag.GetAttribute("content")));
        Assert.Contains("application/nbib", article.QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("type")));
    }

    private static JsonNode Read(IHtmlDocument page) => JsonNode.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent)!;

    private static IEnumerable<JsonObject> Objects(JsonNode node) => node switch
    {
        JsonObject thing => thing.Select(member => member.Value).OfType<JsonNode>().SelectMany(Objects).Prepend(thing),
        JsonArray list => list.OfType<JsonNode>().SelectMany(Objects),
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonNode graph) =>
        from thing in Objects(graph)
        from member in thing
        where !Technical.Contains(member.Key)
        from value in member.Value is JsonArray list ? list.AsEnumerable() : [member.Value]
        where value is JsonValue && value.GetValueKind() is JsonValueKind.String
        select value.GetValue<string>();

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

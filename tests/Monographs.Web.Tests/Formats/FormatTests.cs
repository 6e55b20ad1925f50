using System.Text.Json.Nodes;
using Monographs.Web.Formats;

namespace Monographs.Web.Tests.Formats;

public sealed class FormatTests(Site site)
{
    private static readonly string[] Some = ["emactuzumab", "lenalidomide", "imids"];

    private static readonly string[] AbsentKeys = ["efficacy", "mechanism", "indications", "dosing"];

    private static readonly string[] AbsentTitles = ["Clinical results", "Mechanism of action", "Indications: conditions studied", "Dosing: doses studied in trials"];

    public static TheoryData<string, string> Each => new(
        from format in FormatCatalog.All
        from slug in Some
        where format.Extension != ".nbib" || slug == "imids"
        select (slug, format.Extension));

    [Theory]
    [MemberData(nameof(Each))]
    public async Task Format_OfAMonograph_ComesWithTypeTagAndCanonicalPage(string slug, string extension)
    {
        using var client = site.NewClient();
        using var answer = await client.GetAsync($"/monographs/{slug}{extension}", TestContext.Current.CancellationToken);

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal(FormatCatalog.Find(extension)!.ContentType, answer.Content.Headers.ContentType?.ToString());
        Assert.Contains($"<https://monographs.example.org/monographs/{slug}>; rel=\"canonical\"", answer.Headers.GetValues("Link"));

        using var again = new HttpRequestMessage(HttpMethod.Get, $"/monographs/{slug}{extension}");
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
        using var unchanged = await client.SendAsync(again, TestContext.Current.CancellationToken);
        Assert.Equal(304, (int)unchanged.StatusCode);
    }

    [Fact]
    public async Task Markdown_OfAMonograph_IsItsFileByteForByte()
    {
        using var client = site.NewClient();

        var bytes = await client.GetByteArrayAsync("/monographs/imalumab.md", TestContext.Current.CancellationToken);

        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(Site.ContentFolder, "monographs", "imalumab.md"), TestContext.Current.CancellationToken), bytes);
    }

    [Fact]
    public async Task Json_OfAMonograph_SaysWhatItsPageSays()
    {
        using var client = site.NewClient();
        var json = JsonNode.Parse(await client.GetStringAsync("/monographs/emactuzumab.json", TestContext.Current.CancellationToken))!;
        var page = await site.OpenAsync("/monographs/emactuzumab");

        Assert.Equal("Investigational: not approved by the FDA", (string?)json["status-words"]);
        Assert.Equal(page.QuerySelectorAll(".sections h2[id]").Select(heading => heading.Id).Where(id => id is not ("help" or "references" or "cite-this-page")), json["sections"]!.AsArray().Select(section => (string?)section!["key"]));
        var doses = json["sections"]!.AsArray().First(section => (string?)section!["key"] == "dosing")!["dose-tables"]![0]!["rows"]!.AsArray();
        Assert.Equal("1,000 mg", ((string?)doses[0]!["dose"])?.Replace('\u00A0', ' '));
        Assert.Equal(1000m, (decimal)doses[0]!["quantities"]![0]!["amount"]!);
        Assert.NotNull(page.GetElementById(((string)doses[0]!["address"]!).Split('#')[1]));
        Assert.Equal(page.QuerySelectorAll(".references > li").Length, json["references"]!.AsArray().Count);
    }

    [Fact]
    public async Task Absences_InEveryFormat_KeepTheirReasons()
    {
        await using var small = new SmallSite((Examplumab.File, Examplumab.Text()));
        using var client = small.NewClient();
        var json = JsonNode.Parse(await client.GetStringAsync("/monographs/examplumab.json", TestContext.Current.CancellationToken))!["sections"]!.AsArray();
        var fhir = JsonNode.Parse(await client.GetStringAsync("/monographs/examplumab.fhir.json", TestContext.Current.CancellationToken))!["entry"]![0]!["resource"]!["section"]![0]!["section"]!.AsArray();
        var markdown = await client.GetStringAsync("/monographs/examplumab.md", TestContext.Current.CancellationToken);

        Assert.Equal(["not-studied", "not-reported", "not-applicable", "not-yet-written"], AbsentKeys.Select(Reason));
        Assert.Equal("2027-01-31", (string?)json.First(section => (string?)section!["key"] == "dosing")!["absence"]!["due"]);
        Assert.Equal(["not-studied", "not-reported", "not-applicable", "not-yet-written"], AbsentTitles.Select(Code));
        Assert.Contains("Not yet written (due 2027-01-31).", markdown, StringComparison.Ordinal);

        string? Reason(string key) => (string?)json.First(section => (string?)section!["key"] == key)!["absence"]!["reason"];
        string? Code(string title) => (string?)fhir.First(section => (string?)section!["title"] == title)!["emptyReason"]!["coding"]![0]!["code"];
    }

    [Theory]
    [InlineData("/monographs/RG7155.ris", "/monographs/emactuzumab.ris")]
    [InlineData("/monographs/Emactuzumab.csl.json", "/monographs/emactuzumab.csl.json")]
    [InlineData("/monographs/revlimid.bib?section=dosing", "/monographs/lenalidomide.bib?section=dosing")]
    public async Task Name_WithAnExtension_LeadsToTheFormatOfItsMonograph(string path, string target)
    {
        using var client = site.NewClient();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(301, (int)answer.StatusCode);
        Assert.Equal(target, answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/monographs/nothing.ris")]
    [InlineData("/monographs/emactuzumab.nbib")]
    [InlineData("/monographs/emactuzumab.pdf")]
    [InlineData("/monographs/emactuzumab.ris?section=nothing")]
    [InlineData("/monographs/emactuzumab.md?section=dosing")]
    [InlineData("/monographs/emactuzumab/references.md")]
    [InlineData("/monographs/nothing/references.ris")]
    [InlineData("/monographs/emactuzumab/cite?section=nothing")]
    public async Task Format_ThatIsNotThere_Is404(string path)
    {
        using var client = site.NewClient();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(404, (int)answer.StatusCode);
    }
}

using System.Net;
using System.Text.Json.Nodes;
using Monographs.Web.Formats;
using Monographs.Web.Tests.Citing;

namespace Monographs.Web.Tests;

/// <summary>Versions as they are cited and read by programs.</summary>
public sealed class VersionFormatTests(VersionedSite site) : IClassFixture<VersionedSite>
{
    private const string Drug = "/monographs/examplumab";

    public static TheoryData<string> Formats => new(FormatCatalog.All.Where(format => format.Cite is not null).Select(format => format.Extension));

    [Fact]
    public async Task Citation_OfAVersion_NamesItsNumberDatesAndPermalink()
    {
        var record = Assert.Single(RisReader.Read(await ReadAsync($"{Drug}/v/2.ris")));

        Assert.Equal("Examplumab", record["TI"].Single());
        Assert.Equal("2", record["ET"].Single());
        Assert.StartsWith("2026/01/03", record["DA"].Single(), StringComparison.Ordinal);
        Assert.Equal($"http://localhost{Drug}/v/2", record["UR"].Single());
        Assert.Contains("Investigational", string.Join(' ', record["N1"]), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Citation_OfTheNewestVersion_IsTheSameByItsNumberAndByThePage(string extension)
    {
        Assert.Equal(await ReadAsync($"{Drug}{extension}"), await ReadAsync($"{Drug}/v/3{extension}"));
        Assert.Equal(await ReadAsync($"{Drug}{extension}?section=dosing"), await ReadAsync($"{Drug}/v/3{extension}?section=dosing"));
        Assert.Equal(await ReadAsync($"{Drug}/references{extension}"), await ReadAsync($"{Drug}/v/3/references{extension}"));
    }

    [Fact]
    public async Task Citation_OfASectionOfAVersion_LeadsToItsPlaceInThatVersion()
    {
        var item = JsonNode.Parse(await ReadAsync($"{Drug}/v/1.csl.json?section=dosing"))![0]!;

        Assert.Equal($"http://localhost{Drug}/v/1#dosing", (string?)item["URL"]);
        Assert.Equal("monographs-examplumab-v1-dosing", (string?)item["id"]);
        Assert.NotNull((await site.OpenAsync($"{Drug}/v/1")).GetElementById("dosing"));
    }

    [Fact]
    public async Task Markdown_OfAVersion_IsItsText() => Assert.Equal(VersionedSite.Text("100 mg"), await ReadAsync($"{Drug}/v/1.md"));

    [Fact]
    public async Task CitePage_OfAVersion_HasEveryStyleWithItsNumberAndAddress()
    {
        var page = await site.OpenAsync($"{Drug}/v/1/cite");
        var styles = page.QuerySelectorAll(".citation-style").ToDictionary(each => each.QuerySelector("h3")!.TextContent, each => each.QuerySelector(".citation-text")!.TextContent);

        Assert.Equal(["AMA", "APA", "MLA", "NLM"], styles.Keys);
        Assert.All(styles.Values, text => Assert.Contains($"localhost{Drug}/v/1", text, StringComparison.Ordinal));
        Assert.All(styles.Values, text => Assert.Matches("(?i)version 1", text));
        Assert.Contains($"{Drug}/v/1.ris", page.QuerySelectorAll("a").Select(each => each.GetAttribute("href")));
        Assert.Contains($"{Drug}/v/1/cite?section=dosing", page.QuerySelectorAll("a").Select(each => each.GetAttribute("href")));
    }

    [Fact]
    public async Task VersionPage_ForPrograms_NamesItsFormatsAndItself()
    {
        using var answer = await site.Client.GetAsync($"{Drug}/v/1", TestContext.Current.CancellationToken);
        var page = await site.OpenAsync($"{Drug}/v/1");

        Assert.Equal($"http://localhost{Drug}/v/1", page.QuerySelector("link[rel=cite-as]")!.GetAttribute("href"));
        Assert.Contains($"<{Drug}/v/1.ris>; rel=\"alternate\"", string.Join(", ", answer.Headers.GetValues("Link")), StringComparison.Ordinal);
        foreach (var link in page.QuerySelectorAll("link[rel=alternate]").Select(each => each.GetAttribute("href")!).Where(each => each.Contains("/v/", StringComparison.Ordinal))) await ReadAsync(link);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task CopiedRow_OfACommittedText_NamesItsVersionAndAPlaceThatStays()
    {
        var row = JsonNode.Parse(await ReadAsync("/api/doses?drug=examplumab"))!["items"]![0]!;
        var text = (await site.OpenAsync(new Uri((string)row["address"]!.AsValue()!).AbsolutePath)).Body!;

        Assert.Equal("version 3, reviewed 2026-11-22", (string?)row["version"]);
        var permalink = new Uri((string)row["permalink"]!.AsValue()!);
        Assert.Equal($"{Drug}/v/3", permalink.AbsolutePath);
        Assert.NotNull((await site.OpenAsync(permalink.AbsolutePath)).GetElementById(permalink.Fragment[1..]));
        Assert.Contains($"This version: {permalink}", (await site.OpenAsync($"/dosing/{(string?)row["id"]}")).QuerySelector("pre")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(text);
    }

    [Theory]
    [InlineData("/v/4.ris", "There is no version 4")]
    [InlineData("/v/4/cite", "There is no version 4")]
    [InlineData("/v/04/cite", "There is no version 04")]
    [InlineData("/v/4/references.bib", "There is no version 4")]
    [InlineData("/v/1/references.md", "There is no such page")]
    [InlineData("/v/1.json", "There is no such page")]
    [InlineData("/v/1.nbib", "There is no such page")]
    [InlineData("/v/1.ris?section=nothing", "There is no such page")]
    [InlineData("/v/1/cite?section=nothing", "There is no such page")]
    public async Task Address_OfWhatAVersionHasNot_IsAClearPage(string part, string expected)
    {
        using var answer = await site.Client.GetAsync(Drug + part, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(expected, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private Task<string> ReadAsync(string address) => site.Client.GetStringAsync(address, TestContext.Current.CancellationToken);
}

using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Monographs.Web.Tests;

public sealed class MonographPageTests(Site site)
{
    [Theory]
    [InlineData("emactuzumab", "Investigational: not approved by the FDA")]
    [InlineData("imalumab", "Development stopped: not approved by the FDA")]
    [InlineData("lenalidomide", "Approved by the FDA")]
    [InlineData("imids", "Class of approved drugs")]
    public async Task Status_OfAMonograph_StandsRightAfterItsName(string slug, string status)
    {
        var page = await site.OpenAsync($"/monographs/{slug}");

        var box = page.QuerySelector("h1")?.NextElementSibling;
        Assert.Equal(status, box?.QuerySelector("strong")?.TextContent);
        Assert.Contains("status", box!.ClassList);
        Assert.Contains(status, page.QuerySelector(".sheet")?.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("emactuzumab")]
    [InlineData("thalidomide")]
    public async Task Head_OfAMonograph_ComesInItsOrder(string slug)
    {
        var page = await site.OpenAsync($"/monographs/{slug}");

        string[] order = ["h1", ".status", ".also-known-as", ".notice", ".lede", ".key-facts", ".section-nav", ".sections"];
        var places = order.Select(selector => page.All.Index().First(each => each.Item.Matches($"main {selector}")).Index).ToList();
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public async Task SectionNav_OfAMonograph_NamesEverySectionInOrder()
    {
        var page = await site.OpenAsync("/monographs/emactuzumab");

        var sections = page.QuerySelectorAll(".sections > section").Select(section => section.GetAttribute("aria-labelledby"));
        Assert.Equal(sections, page.QuerySelectorAll(".section-nav a").Select(link => link.GetAttribute("href")?[1..]));
        Assert.Equal("Dosing", Text(page.QuerySelector(".section-nav a[href='#dosing']")));
        Assert.Equal("Dosing: doses studied in trials", Text(page.QuerySelector("h2#dosing")));
    }

    [Fact]
    public async Task PlainWords_OfASection_ComeBeforeItsDetail()
    {
        var page = await site.OpenAsync("/monographs/lenalidomide");

        Assert.All(page.QuerySelectorAll(".plain"), plain => Assert.Equal("H2", plain.PreviousElementSibling?.NodeName));
        Assert.NotEmpty(page.QuerySelectorAll(".plain"));
    }

    [Theory]
    [InlineData("lenalidomide")]
    [InlineData("pomalidomide")]
    [InlineData("thalidomide")]
    public async Task BoxedWarning_OfAnApprovedDrug_IsNamedUnderTheStatusAndLedTo(string slug)
    {
        var page = await site.OpenAsync($"/monographs/{slug}");

        var links = page.QuerySelectorAll<IHtmlAnchorElement>(".title .boxed-warning a");
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Equal("safety", page.GetElementById(link.GetAttribute("href")![1..])?.Closest("section")?.GetAttribute("aria-labelledby")));
    }

    [Fact]
    public async Task LookAlike_WithAMonograph_IsToldApartAndLinked()
    {
        var page = await site.OpenAsync("/monographs/emactuzumab");

        var notice = page.QuerySelectorAll(".title .notice").First(each => Text(each.QuerySelector("strong")) == "Not the same as IMC-CS4");
        Assert.Equal("/monographs/imc-cs4", notice.QuerySelector("a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task KeyFacts_OfADrug_LinkItsTrialsAndItsClass()
    {
        var drug = await site.OpenAsync("/monographs/emactuzumab");
        var member = await site.OpenAsync("/monographs/lenalidomide");
        var drugClass = await site.OpenAsync("/monographs/imids");

        Assert.Contains("https://clinicaltrials.gov/study/NCT05417789", Addresses(drug));
        Assert.Contains(Addresses(drug), address => address!.StartsWith("https://www.clinicaltrialsregister.eu/ctr-search/search?query=", StringComparison.Ordinal));
        Assert.Contains("/monographs/imids", Addresses(member));
        Assert.Equal(["/monographs/thalidomide", "/monographs/lenalidomide", "/monographs/pomalidomide"], Addresses(drugClass));

        static IEnumerable<string?> Addresses(IHtmlDocument page) => page.QuerySelectorAll(".key-facts a").Select(link => link.GetAttribute("href"));
    }

    [Fact]
    public async Task Article_OfAClass_IsShownWithItsRecord()
    {
        var page = await site.OpenAsync("/monographs/imids");

        var section = page.QuerySelector("section[aria-labelledby=article]");
        var lines = section!.QuerySelectorAll(".article-record dl > div").ToDictionary(line => Text(line.QuerySelector("dt"))!, line => Text(line.QuerySelector("dd")));
        Assert.Equal("Trends in Molecular Medicine", lines["Journal"]);
        Assert.Equal("August 2024", lines["Published"]);
        Assert.Equal("765–780", lines["Pages"]);
        Assert.Contains("Authors", lines.Keys);
        Assert.Contains("Keywords", lines.Keys);
        Assert.Contains("Conflict of interest statement", lines.Keys);
        Assert.NotNull(section.QuerySelector("a[href='https://doi.org/10.1016/j.molmed.2024.05.001']"));
        Assert.NotNull(section.QuerySelector("a[href^='https://pubmed.ncbi.nlm.nih.gov/']"));
        Assert.Equal("disclaimer", section.NextElementSibling?.GetAttribute("aria-labelledby"));
    }

    [Fact]
    public async Task Reference_CitedOnThePage_LeadsBackToEachPlace()
    {
        var page = await site.OpenAsync("/monographs/emactuzumab");

        var entries = page.QuerySelectorAll("ol.references > li");
        Assert.Equal(Enumerable.Range(1, entries.Length).Select(number => $"ref-{number}"), entries.Select(entry => entry.Id));
        foreach (var entry in entries)
        {
            Assert.Contains("Evidence grade", entry.TextContent, StringComparison.Ordinal);
            var backs = entry.QuerySelectorAll(".back");
            Assert.NotEmpty(backs);
            Assert.All(backs, back => Assert.Equal($"#{entry.Id}", page.GetElementById(back.GetAttribute("href")![1..])?.GetAttribute("href")));
        }
    }

    [Fact]
    public async Task Absence_OfASection_IsASentenceAndNeverBlank()
    {
        await using var small = new SmallSite((Examplumab.File, Examplumab.Text()));
        var page = await OpenAsync(small, "/monographs/examplumab");

        Assert.Equal("Not studied. No study of this was found.", Absent("efficacy"));
        Assert.Equal("Not reported. The sources say nothing about this.", Absent("mechanism"));
        Assert.Equal("Not applicable. It was never given to people.", Absent("indications"));
        Assert.Equal("Not yet written. This section is due by January 31, 2027.", Absent("dosing"));

        string? Absent(string key) => Text(page.QuerySelector($"section[aria-labelledby={key}] .absence"));
    }

    [Fact]
    public async Task Reference_WithMarkupInItsTitle_IsText()
    {
        await using var small = new SmallSite((Examplumab.File, Examplumab.Text()));
        var page = await OpenAsync(small, "/monographs/examplumab");

        Assert.StartsWith("Doe JA, Roe R. A <script>alert(1)</script> & other things. Journal of Examples 2020;1(2):3–4.", Text(page.QuerySelector("#ref-1")), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#ref-1 a[href='https://doi.org/10.1000/example']"));
        Assert.Equal("An encyclopedia.", Text(page.QuerySelector("#ref-2 cite")));
        Assert.NotNull(page.QuerySelector("section[aria-labelledby=overview] .unconfirmed"));
    }

    [Fact]
    public async Task Monograph_WhoseFileGotAnError_SaysThatItMayBeOutOfDate()
    {
        await using var small = new SmallSite((Examplumab.File, Examplumab.Text()));
        var publisher = new Store.Publishing.Publisher(small.EditionsFolder);
        publisher.Publish(small.ContentFolder, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(small.ContentFolder, Examplumab.File), Examplumab.Text(references: "nobody"), TestContext.Current.CancellationToken);
        publisher.Publish(small.ContentFolder, TestContext.Current.CancellationToken);

        var page = await OpenAsync(small, "/monographs/examplumab");
        var status = await OpenAsync(small, "/status");

        Assert.Contains("This page may be out of date", Text(page.QuerySelector(".notice.outdated")), StringComparison.Ordinal);
        Assert.Contains("Held back", Text(status.QuerySelector("main")), StringComparison.Ordinal);
        Assert.Contains("nobody", Text(status.QuerySelector(".findings")), StringComparison.Ordinal);
    }

    private async Task<IHtmlDocument> OpenAsync(SmallSite small, string path)
    {
        using var client = small.NewClient();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(200, (int)answer.StatusCode);
        return await site.ParseAsync(answer);
    }

    private static string? Text(IElement? element) => element is null ? null : string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

using AngleSharp.Dom;
using Monographs.Web.Pages;

namespace Monographs.Web.Tests.Tables;

public sealed class ComparePageTests(Site site)
{
    private const string Pair = "/compare?with=emactuzumab&with=imc-cs4";

    [Fact]
    public async Task Comparison_OfTwoThatAreMixedUp_SaysTheDifferenceAndTheStatusFirst()
    {
        var page = await site.OpenAsync(Pair);

        Assert.Equal("Emactuzumab and IMC-CS4", Text(page.QuerySelector("h1")));
        Assert.StartsWith("Emactuzumab is not the same as IMC-CS4", Text(page.QuerySelector("main .notice")), StringComparison.Ordinal);
        Assert.Equal(["Investigational: not approved by the FDA", "Investigational: not approved by the FDA"], page.QuerySelectorAll(".columns:first-of-type .status strong, .columns .status strong").Distinct().Select(Text));
        var order = page.All.Index().Where(each => each.Item.Matches("main > .look-alikes, main > .columns, main > .jump")).Select(each => each.Item.ClassList[0]).Distinct();
        Assert.Equal(["look-alikes", "columns", "jump"], order);
    }

    [Fact]
    public async Task Comparison_OfDosesInOtherUnits_WarnsInWords()
    {
        var page = await site.OpenAsync(Pair);

        var words = page.QuerySelectorAll(".dose-words li").Select(Text).ToList();
        Assert.Contains("Emactuzumab: 500 to 2,000 mg. Doses studied, none of them approved.", words);
        Assert.Contains(words, sentence => sentence.StartsWith("Not interchangeable: every dose of Emactuzumab in mg is higher than every one of IMC-CS4", StringComparison.Ordinal) && sentence.Contains("do not compare those numbers", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Comparison_OfDosesInOneSetting_StandsInOneRowWithTheDifferenceInWords()
    {
        await using var small = new SmallSite(("monographs/onemab.md", Drug("Onemab", "| Lymphoma | Adults | 5 mg | Once daily |\n| Myeloma | Adults | 2 mg | Once daily |")),
            ("monographs/zetacept.md", Drug("Zetacept", "| lymphoma | adults | 10 mg/kg | Once a week |\n| Myeloma | Adults | 2 mg | Once daily |\n| Myeloma | Children | 1 mg | Once daily |")));
        using var client = small.NewClient();
        var page = await site.ParseAsync(await client.GetAsync("/compare?with=onemab&with=zetacept", TestContext.Current.CancellationToken));

        var rows = page.QuerySelectorAll("#table-doses").Single().Closest("table")!.QuerySelectorAll("tbody tr").ToDictionary(row => Text(row.QuerySelector("th")), row => Text(row.QuerySelector(".difference")));
        Assert.Equal("Different doses: Onemab 5 mg, Zetacept 10 mg/kg. The units differ: do not compare the numbers. Different times: Onemab Once daily, Zetacept Once a week", rows["Lymphoma Adults"]);
        Assert.Equal("Same dose, same times", rows["Myeloma Adults"]);
        Assert.Equal("Only Zetacept", rows["Myeloma Children"]);
    }

    [Fact]
    public async Task Comparison_OfSections_HasEachOfThemFromEachDrug()
    {
        var page = await site.OpenAsync("/compare?with=lenalidomide&with=pomalidomide&with=thalidomide");

        foreach (var key in new[] { "overview", "dosing", "safety", "disclaimer" })
        {
            var texts = page.GetElementById($"compare-{key}")!.NextElementSibling!.QuerySelectorAll("section");
            Assert.Equal(["Lenalidomide", "Pomalidomide", "Thalidomide"], texts.Select(text => Text(text.QuerySelector("h3 a"))));
            Assert.All(texts, text => Assert.True(Text(text).Length > 60, Text(text)));
        }
        Assert.All(page.QuerySelectorAll("main a[href*='#ref-']"), link => Assert.StartsWith("/monographs/", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/compare?with=RG7155&with=LY3022855", Pair)]
    [InlineData("/compare?with=emactuzumab&with=&with=imc+cs4&with=", Pair)]
    [InlineData("/compare?with=emactuzumab&with=imc-cs4&with=Emactuzumab", Pair)]
    public async Task Names_OfAnyKind_LeadToTheOneAddress(string path, string target)
    {
        using var client = site.NewClient();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(301, (int)answer.StatusCode);
        Assert.Equal(target, answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/compare?with=emactuzumab", "Name at least one more.")]
    [InlineData("/compare?with=emactuzumab&with=rg7155", "are names of one drug")]
    [InlineData("/compare?with=emactuzumab&with=imalumax", "No monograph is called “imalumax”.")]
    [InlineData("/compare?with=a&with=b&with=c&with=d&with=e", "At most 4 can be compared")]
    public async Task Question_ThatCannotBeCompared_IsAnsweredWithAFormAndAReason(string path, string message)
    {
        var page = await site.OpenAsync(path);

        Assert.Contains(message, Text(page.QuerySelector(".notice")), StringComparison.Ordinal);
        Assert.Equal(4, page.QuerySelectorAll(".chooser input[name=with]").Length);
        Assert.Equal("/compare", page.QuerySelector(".chooser")?.GetAttribute("action"));
    }

    [Fact]
    public async Task Name_ThatIsNearlyOne_IsOfferedInItsPlace()
    {
        var page = await site.OpenAsync("/compare?with=emactuzumab&with=imalumax");

        Assert.Contains("/compare?with=emactuzumab&with=imalumab", page.QuerySelectorAll(".notice a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Monograph_WithALookAlike_LinksTheComparison()
    {
        var page = await site.OpenAsync("/monographs/emactuzumab");

        Assert.NotNull(page.QuerySelector($".notice a[href='{Pair}']"));
    }

    [Fact]
    public void EmbeddedHtml_OfASection_HasItsOwnIdsAndLinksHome() => Assert.Equal(
        """<h4 id="a--part">x</h4><p id="a--p">See <a class="b" href="/monographs/a#ref-1">1</a> and <a href="b.html">id=&quot;x&quot;</a></p><div role="region" aria-labelledby="a--name a--t"></div>""",
        EmbeddedHtml.Of("""<h3 id="part">x</h3><p id="p">See <a class="b" href="#ref-1">1</a> and <a href="b.html">id=&quot;x&quot;</a></p><div role="region" aria-labelledby="t"></div>""", "a"));

    private static string Drug(string title, string rows) => Examplumab.Text(title)
        .Replace("generic: examplumab", $"generic: {title.ToLowerInvariant()}", StringComparison.Ordinal).Replace("EX-1", $"{title[..2].ToUpperInvariant()}-1", StringComparison.Ordinal)
        .Replace("Not yet written (due 2027-01-31).", $"Table: Doses studied [@reference1]\n\n| Setting | Population | Dose | How often | Route |\n|---|---|---|---|---|\n{string.Join('\n', rows.Split('\n').Select(row => $"{row} By mouth |"))}", StringComparison.Ordinal);

    private static string Text(IElement? element) => element is null ? "" : string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

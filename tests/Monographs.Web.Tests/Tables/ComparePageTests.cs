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
        Assert.Contains(words, sentence => sentence.StartsWith("Not interchangeable: in the dosing tables every dose of Emactuzumab in mg is higher than every one of IMC-CS4", StringComparison.Ordinal) && sentence.Contains("do not compare those numbers", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Comparison_OfDosesInOneSetting_StandsInOneRowWithTheDifferenceInWords()
    {
        var rows = await DosesOfTwoAsync("| Lymphoma | Adults | 5 mg | Once daily |\n| Myeloma | Adults | 2 mg | Once daily |\n| Sarcoma | Adults | 4 mg | Once daily |",
            "| lymphoma | adults | 10 mg/kg | Once a week |\n| Myeloma | Adults | 2 mg | Once daily |");

        Assert.Equal("Different doses: Onemab 5 mg; Zetacept 10 mg/kg The units differ: do not compare the numbers Different times: Onemab Once daily; Zetacept Once a week", rows["Lymphoma Adults"][^1]);
        Assert.Equal("Same dose, same times", rows["Myeloma Adults"][^1]);
        Assert.Equal(["4 mg Studied, not recommended Once daily. By mouth", "No row for this in its dosing tables", "No row to compare"], rows["Sarcoma Adults"]);
    }

    [Fact]
    public async Task Comparison_OfDosesForOtherPeople_StandsInOneRowWithThePeopleAtEachDose()
    {
        var rows = await DosesOfTwoAsync("| Myeloma | Adults | 2 mg | Once daily |\n| Lymphoma | Adults | 5 mg | Once daily |", "| Myeloma | Adults | 2 mg | Once daily |\n| Myeloma | Children | 1 mg | Once daily |\n| Lymphoma | Children | 5 mg | Once daily |");

        Assert.Equal(
            ["2 mg Studied, not recommended Adults. Once daily. By mouth", "2 mg Studied, not recommended Adults. Once daily. By mouth 1 mg Studied, not recommended Children. Once daily. By mouth", "Different doses: Onemab 2 mg; Zetacept 2 mg and 1 mg Same times The people differ: see each dose"],
            rows["Myeloma"]);
        Assert.Equal("Same dose Same times The people differ: see each dose", rows["Lymphoma"][^1]);
    }

    [Theory]
    [InlineData("Multiple myeloma, non-secretory", "multiple myeloma non secretory", true)]
    [InlineData("People < 50 kg", "People > 50 kg", false)]
    [InlineData("Area up to 1.5", "Area up to 15", false)]
    public void Setting_InOtherSpelling_IsTheSameUnlessASignDiffers(string one, string other, bool isSame) => Assert.Equal(isSame, ComparedDose.Fold(one) == ComparedDose.Fold(other));

    [Fact]
    public async Task Comparison_OfDrugsInOneSetting_NeverSaysThatOneHasNoneThere()
    {
        var rows = DosesIn(await site.OpenAsync("/compare?with=lenalidomide&with=pomalidomide&with=thalidomide"));

        var myeloma = rows["Multiple myeloma, with dexamethasone"];
        Assert.Collection(myeloma[..3],
            cell => Assert.StartsWith("25 mg People with multiple myeloma.", cell, StringComparison.Ordinal),
            cell => Assert.StartsWith("4 mg After at least 2 therapies", cell, StringComparison.Ordinal),
            cell => Assert.StartsWith("200 mg People with newly diagnosed multiple myeloma.", cell, StringComparison.Ordinal));
        Assert.StartsWith("Different doses: Lenalidomide 25 mg; Pomalidomide 4 mg; Thalidomide 200 mg Different times: Lenalidomide and Pomalidomide Once daily, days 1 to 21 of 28; Thalidomide", myeloma[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/compare?with=lenalidomide&with=imids", 0, 1)]
    [InlineData("/compare?with=imids&with=lenalidomide", 1, 0)]
    public async Task Comparison_OfADrugWithItsClass_HasItsRowsBesideThoseThatNameIt(string path, int drug, int ofClass)
    {
        var rows = DosesIn(await site.OpenAsync(path));

        Assert.StartsWith("25 mg ", rows["Mantle cell lymphoma After 2 earlier therapies, one of them bortezomib"][drug], StringComparison.Ordinal);
        Assert.StartsWith("Lenalidomide: 25 mg ", rows["Mantle cell lymphoma After 2 earlier therapies, one of them bortezomib"][ofClass], StringComparison.Ordinal);
        Assert.Equal("Same dose, same times", rows["Mantle cell lymphoma After 2 earlier therapies, one of them bortezomib"][2]);
        Assert.Contains("Thalidomide: 200 mg", rows["Multiple myeloma, with dexamethasone"][ofClass], StringComparison.Ordinal);
        Assert.Contains("Pomalidomide 4 mg", rows["Multiple myeloma, with dexamethasone"][2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comparison_WithAClass_HasTheDosesOfEachMemberApart()
    {
        var words = (await site.OpenAsync("/compare?with=imalumab&with=imids")).QuerySelector(".dose-words")!.TextContent;

        Assert.Contains("Thalidomide: 100 to 400 mg.", words, StringComparison.Ordinal);
        Assert.Contains("Pomalidomide: 4 to 5 mg.", words, StringComparison.Ordinal);
        Assert.DoesNotContain("4 to 400 mg", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comparison_OfDosesWithoutARoute_SaysWhatIsNotStated() =>
        Assert.Contains("Route not stated in the source read", (await site.OpenAsync("/compare?with=imalumab&with=imc-cs4")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task SideEffect_InNoTableOfADrug_LeadsToWhatItsTextSays()
    {
        var page = await site.OpenAsync(Pair);

        var rash = page.QuerySelectorAll("#table-side-effects").Single().Closest("table")!.QuerySelectorAll("tbody tr").Single(row => Text(row.QuerySelector("th")) == "Rash");
        Assert.Equal("/monographs/imc-cs4#safety", rash.QuerySelectorAll("td").Single(cell => Text(cell) == "Not in its side-effect tables").QuerySelector("a")?.GetAttribute("href"));
        Assert.DoesNotContain("Not in its monograph", page.Body?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comparison_OfDrugsWithWarnings_HasThemInEachColumnBeforeTheSections()
    {
        var page = await site.OpenAsync("/compare?with=emactuzumab&with=imc-cs4&with=thalidomide&with=imids");

        var columns = page.QuerySelector(".columns")!.Children.Select(column => column.QuerySelectorAll(".notice > strong, .boxed-warning a").Select(Text).ToList()).ToList();
        Assert.Contains("Correction: Emactuzumab is not IMC-CS4", columns[0]);
        Assert.Contains("Warning: Doses of another drug are printed for IMC-CS4", columns[1]);
        Assert.Contains("Warning: Never in pregnancy", columns[2]);
        Assert.Contains("Warning: Three look-alike names, three very different doses", columns[3]);
        var ids = page.QuerySelectorAll("[id]").Select(each => each.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.NotEmpty(page.QuerySelectorAll(".columns .boxed-warning.compact a"));
        Assert.All(page.QuerySelectorAll(".columns .boxed-warning.compact a"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
        Assert.Contains("/monographs/imc-cs4#ref-", page.QuerySelector(".columns .notice.warning a[href*='#ref-']")?.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LookAlikes_ThatEachNameTheOther_AreOneNoticeWithWhatEitherSays()
    {
        var alike = await site.OpenAsync("/compare?with=lenalidomide&with=pomalidomide&with=thalidomide&with=imids");
        Assert.Equal(
            ["Lenalidomide is not the same as Pomalidomide", "Lenalidomide is not the same as Thalidomide", "Pomalidomide is not the same as Thalidomide"],
            alike.QuerySelectorAll(".look-alikes strong").Select(Text));
        Assert.Equal(3, alike.QuerySelectorAll(".look-alikes p").Length);

        var mixedUp = await site.OpenAsync(Pair);
        Assert.Single(mixedUp.QuerySelectorAll(".look-alikes .notice"));
        Assert.Equal(["IMC-CS4 (LY3022855)", "Emactuzumab (RG7155)"], mixedUp.QuerySelectorAll(".look-alikes p").Select(why => Text(why).Split(" is ")[0]));
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

    private async Task<Dictionary<string, string[]>> DosesOfTwoAsync(string onemab, string zetacept)
    {
        await using var small = new SmallSite(("monographs/onemab.md", Drug("Onemab", onemab)), ("monographs/zetacept.md", Drug("Zetacept", zetacept)));
        using var client = small.NewClient();
        return DosesIn(await site.ParseAsync(await client.GetAsync("/compare?with=onemab&with=zetacept", TestContext.Current.CancellationToken)));
    }

    /// <summary>The cells of each row by its heading, the difference last.</summary>
    private static Dictionary<string, string[]> DosesIn(IDocument page) =>
        page.QuerySelectorAll("#table-doses").Single().Closest("table")!.QuerySelectorAll("tbody tr").ToDictionary(row => Text(row.QuerySelector("th")), row => row.QuerySelectorAll("td").Select(Text).ToArray());

    private static string Drug(string title, string rows) => Examplumab.Text(title)
        .Replace("generic: examplumab", $"generic: {title.ToLowerInvariant()}", StringComparison.Ordinal).Replace("EX-1", $"{title[..2].ToUpperInvariant()}-1", StringComparison.Ordinal)
        .Replace("Not yet written (due 2027-01-31).", $"Table: Doses studied [@reference1]\n\n| Setting | Population | Dose | How often | Route |\n|---|---|---|---|---|\n{string.Join('\n', rows.Split('\n').Select(row => $"{row} By mouth |"))}", StringComparison.Ordinal);

    private static string Text(IElement? element) => element is null ? "" : string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

using System.Globalization;
using System.Text;
using AngleSharp.Html.Dom;

namespace Monographs.Web.Tests;

public sealed class SearchPageTests(Site site)
{
    [Theory]
    [InlineData("BAX69", "/monographs/imalumab")]
    [InlineData("bax 69", "/monographs/imalumab")]
    [InlineData("emactuzumab dose", "/monographs/emactuzumab")]
    [InlineData("dose of RG-7155?", "/monographs/emactuzumab")]
    [InlineData("RG7155 itching", "/monographs/emactuzumab")]
    [InlineData("revl", "/monographs/lenalidomide")]
    public async Task Search_ForANameOrATopic_FindsItsMonographFirst(string words, string target)
    {
        var page = await SearchAsync(words);

        Assert.Equal(target, page.QuerySelector(".results h2 a")?.GetAttribute("href"));
        Assert.Equal(words, page.QuerySelector("input[type=search]")?.GetAttribute("value"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.NotEqual("", page.QuerySelector("[role=status]")?.TextContent);
    }

    /// <summary>On paper there is no box that shows what was searched for.</summary>
    [Theory]
    [InlineData("/search?q=emactuzumab+dose&status=investigational&section=dosing", "Search for “emactuzumab dose”. Only status Investigational, section Dosing. Mind the difference. 1 monograph of this name")]
    [InlineData("/search?q=emactuzumab+dose", "Search for “emactuzumab dose”. Mind the difference. 1 monograph of this name")]
    [InlineData("/search?q=xyzzyq", "Search for “xyzzyq”. Nothing was found for “xyzzyq”. Version: content ")]
    public async Task Sheet_OfASearch_NamesItsWordsItsFiltersAndWhatWasFound(string address, string beginning)
    {
        var sheet = (await site.OpenAsync(address)).QuerySelector(".sheet")?.TextContent;

        Assert.StartsWith(beginning, sheet, StringComparison.Ordinal);
        Assert.EndsWith(address.Replace('+', ' ').Replace(" ", "%20", StringComparison.Ordinal), sheet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sheet_BeforeASearch_IsNotThere() => Assert.Null((await site.OpenAsync("/search")).QuerySelector(".sheet"));

    [Theory]
    [InlineData("emactuzumab dose", "/monographs/emactuzumab#dosing")]
    [InlineData("lenalidomide side effects", "/monographs/lenalidomide#safety")]
    [InlineData("how does thalidomide work", null)]
    [InlineData("thalidomide mechanism of action", "/monographs/thalidomide#mechanism")]
    public async Task Search_ForANameAndATopic_LeadsWithTheSection(string words, string? address) =>
        Assert.Equal(address, (await SearchAsync(words)).QuerySelector(".results > .named .asked a")?.GetAttribute("href"));

    [Theory]
    [InlineData("37.5 mg/kg", "/monographs/imalumab#dosing")]
    [InlineData("NCT01494688", "/monographs/emactuzumab#key-facts")]
    [InlineData("10.1002/cpt.1964", "/monographs/emactuzumab#ref-")]
    [InlineData("PMID 26179200", "/monographs/emactuzumab#ref-")]
    [InlineData("\"maximum tolerated dose\"", "#")]
    public async Task Search_ForADoseAnIdentifierOrAPhrase_FindsItsPlace(string words, string place) =>
        Assert.Contains((await SearchAsync(words)).QuerySelectorAll("main > .offer a, .results ul a"), link => link.GetAttribute("href")!.Contains(place, StringComparison.Ordinal));

    [Fact]
    public async Task Search_ForANameThatIsMixedUp_ShowsBothPagesBeforeAnythingElse()
    {
        var page = await SearchAsync("ly 3022855 dose");

        var difference = page.QuerySelector("[role=status] + *");
        Assert.Equal("IMC-CS4 is not Emactuzumab", difference?.QuerySelector("h2")?.TextContent);
        Assert.Equal(["/monographs/imc-cs4", "/monographs/emactuzumab"], difference!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("donate blood", "lenalidomide", "Do not donate blood during treatment")]
    [InlineData("drive drowsy", "thalidomide", "Do not drive while you are drowsy")]
    public async Task Search_ForWhatThePageAdvisesAgainst_SaysDoNot(string words, string slug, string said)
    {
        var page = await site.OpenAsync($"/search?q={Uri.EscapeDataString(words)}");

        Assert.Contains(page.QuerySelectorAll("main li, main article"), each => each.QuerySelector($"a[href^='/monographs/{slug}']") is not null && each.TextContent.Contains(said, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("thalidomide maximum dose", "thalidomide")]
    [InlineData("imc-cs4 1000 mg", "imc-cs4")]
    [InlineData("pomalidomide schedule zzzz", "pomalidomide")]
    public async Task Search_ForTheDoseOfADrug_ShowsNoOther(string words, string slug) => Assert.All(
        (await site.OpenAsync($"/search?q={Uri.EscapeDataString(words)}")).QuerySelectorAll("main a[href*='#']").Select(link => link.GetAttribute("href")!).Where(address => address.StartsWith("/monographs/", StringComparison.Ordinal) && !address.Contains('?')),
        address => Assert.StartsWith($"/monographs/{slug}#", address, StringComparison.Ordinal));

    [Fact]
    public async Task Search_ForAMisspelledName_OffersItAndTakesNone()
    {
        var page = await SearchAsync("pomalidomid3");

        Assert.Equal("/monographs/pomalidomide", page.QuerySelector(".offer a")?.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll(".named"));
    }

    [Theory]
    [InlineData("dose", "21 sections in 7 monographs, at most 3 of each.")]
    [InlineData("leprosy", "5 sections in 2 monographs.")]
    public async Task Search_ForWordsOfManySections_SaysHowManyOfEachAreShown(string words, string summary) =>
        Assert.Equal(summary, (await SearchAsync(words)).QuerySelector("[role=status]")?.TextContent);

    [Theory]
    [InlineData("ly30 dose", "/monographs/imc-cs4")]
    [InlineData("side effects emac", "/monographs/emactuzumab")]
    [InlineData("drug dose", null)]
    public async Task Search_ForTheBeginningOfANameAmongWords_OffersTheNameAndLeadsWithIt(string words, string? address)
    {
        var page = await SearchAsync(words);

        Assert.Equal(address, page.QuerySelector(".offer a")?.GetAttribute("href"));
        if (address is not null) Assert.Equal(address, page.QuerySelector(".results > li a")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("IMC-CS4 900 mg", "/monographs/imc-cs4#")]
    [InlineData("\"9 times\"", "#")]
    [InlineData("\"kinase inhibitor\"", "/monographs/imalumab#")]
    public async Task Search_ForWordsOfANotice_LeadsToItsPlaceOnThePage(string words, string address)
    {
        var found = (await SearchAsync(words)).QuerySelector(".results > li:not(.named) ul a")?.GetAttribute("href") ?? "";

        Assert.Contains(address, found, StringComparison.Ordinal);
        Assert.NotNull((await site.OpenAsync(found)).GetElementById(found[(found.IndexOf('#', StringComparison.Ordinal) + 1)..]));
    }

    [Fact]
    public async Task Search_ForNothingThatIsThere_OffersTheList()
    {
        var page = await SearchAsync("zzzzqqqq");

        Assert.Equal("Nothing was found for “zzzzqqqq”.", page.QuerySelector("[role=status]")?.TextContent);
        Assert.Contains(page.QuerySelectorAll("main > p a"), link => link.GetAttribute("href") == "/monographs");
    }

    [Fact]
    public async Task Search_ForWordsThatStandNowhereTogether_SaysSo()
    {
        var page = await SearchAsync("leprosy macrophage");

        Assert.Contains("No section has all of these words", page.QuerySelector("[role=status]")?.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".results > li"));
    }

    [Fact]
    public async Task Search_Filtered_KeepsTheWordsAndTheFilter()
    {
        var page = await site.OpenAsync("/search?q=nausea&status=approved&section=safety");

        Assert.Equal(["/monographs/lenalidomide#safety", "/monographs/pomalidomide#safety"], page.QuerySelectorAll(".results ul a").Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal));
        Assert.All(page.QuerySelectorAll(".results .tag"), tag => Assert.Contains("pproved", tag.TextContent, StringComparison.Ordinal));
        Assert.Equal(3, page.QuerySelectorAll(".facets a[aria-current]").Length);
        Assert.All(page.QuerySelectorAll(".facets a"), link => Assert.StartsWith("/search?q=nausea", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("emactuzumab", "status=approved", "Mind the difference. Nothing was found for “emactuzumab” with these filters.")]
    [InlineData("NCT02718911", "status=approved", "Nothing was found for “NCT02718911” with these filters.")]
    [InlineData("rg71", "kind=class", "Nothing was found for “rg71” with these filters.")]
    public async Task Search_FilteredToNothing_SaysSoAndLeadsOutOfTheFilters(string words, string filter, string summary)
    {
        var page = await site.OpenAsync($"/search?q={words}&{filter}");

        Assert.Equal(summary, page.QuerySelector("[role=status]")?.TextContent);
        Assert.Contains(page.QuerySelectorAll("main > p a"), link => link.GetAttribute("href") == $"/search?q={words}");
        Assert.Empty(page.QuerySelectorAll(".offer, .results > li"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"><script>alert(1)</script>")]
    [InlineData("' OR 1=1 --")]
    [InlineData("AND NOT NEAR(\"")]
    [InlineData("\u202Eevil\u0000")]
    [InlineData("title:emactuzumab^2 OR {text}: -x + *")]
    public async Task Search_ForAnything_AnswersAndEscapes(string words)
    {
        var page = await SearchAsync(words);

        Assert.Equal(words.Trim().Replace('\0', '\uFFFD'), page.QuerySelector("input[type=search]")?.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll("script:not([src])"));
    }

    [Fact]
    public async Task Snippet_WithAMatch_KeepsTheTextAsItIs()
    {
        var page = await SearchAsync("feeling sick");

        Assert.Contains(page.QuerySelectorAll(".snippet"), snippet => snippet.TextContent.Contains("Feeling sick (nausea)", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(page.QuerySelectorAll(".snippet mark"), mark => mark.TextContent == "nausea");
    }

    /// <summary>Characters of all planes, lone surrogates and operators among them: always an answer, and nothing that was typed becomes markup.</summary>
    [Fact]
    public async Task Search_ForRandomText_NeverFails()
    {
        string[] pieces = ["\"", "*", "(", ")", "AND", "OR", "NOT", "NEAR", "^", ":", "-", "+", "<b id=evil>", "&lt;", "';--", "\0", "\uE001", "\uE002", "\uD83D", "emactuzumab", "5 mg", " ", "%"];
        var random = new Random(20261125);
        using var client = site.NewClient();
        for (var i = 0; i < 400; i++)
        {
            var words = new StringBuilder();
            for (var length = random.Next(1, 12); length > 0; length--)
            {
                if (random.Next(2) == 0) words.Append(pieces[random.Next(pieces.Length)]);
                else words.Append(char.ConvertFromUtf32(RandomScalar(random)));
            }
            var query = Uri.EscapeDataString(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(words.ToString())));
            using var answer = await client.GetAsync($"{(i % 2 == 0 ? "/search" : "/search/suggestions")}?q={query}", TestContext.Current.CancellationToken);
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

            Assert.True(answer.IsSuccessStatusCode, string.Create(CultureInfo.InvariantCulture, $"{(int)answer.StatusCode} for {query}"));
            Assert.DoesNotContain("<b id=evil", text, StringComparison.Ordinal);
            Assert.DoesNotContain('\uE001', text);
        }
    }

    private static int RandomScalar(Random random)
    {
        var value = random.Next(0x110000 - 0x800);
        return value < 0xD800 ? value : value + 0x800;
    }

    private Task<IHtmlDocument> SearchAsync(string words) => site.OpenAsync($"/search?q={Uri.EscapeDataString(words)}");
}

using Monographs.Store.Reading;

namespace Monographs.Web.Tests;

/// <summary>Every name in every spelling leads to one address, in one step; close names are offered and never taken.</summary>
public sealed class NameTests(Site site)
{
    [Theory]
    [InlineData("/monographs/RG7155", "/monographs/emactuzumab")]
    [InlineData("/monographs/rg-7155", "/monographs/emactuzumab")]
    [InlineData("/monographs/Emactuzumab", "/monographs/emactuzumab")]
    [InlineData("/monographs/%C3%89mactuzumab", "/monographs/emactuzumab")]
    [InlineData("/monographs/emactuzumab/", "/monographs/emactuzumab")]
    [InlineData("/Monographs/emactuzumab", "/monographs/emactuzumab")]
    [InlineData("/monographs/IMC-CS4", "/monographs/imc-cs4")]
    [InlineData("/monographs/imccs4", "/monographs/imc-cs4")]
    [InlineData("/monographs/imc%20cs4/", "/monographs/imc-cs4")]
    [InlineData("/monographs/IMC%E2%80%91CS4", "/monographs/imc-cs4")]
    [InlineData("/monographs/imc%2Fcs4", "/monographs/imc-cs4")]
    [InlineData("/monographs/LY3022855", "/monographs/imc-cs4")]
    [InlineData("/monographs/ly-3022855", "/monographs/imc-cs4")]
    [InlineData("/monographs/LY%E2%80%933022855", "/monographs/imc-cs4")]
    [InlineData("/monographs/%EF%BC%AC%EF%BC%B93022855", "/monographs/imc-cs4")]
    [InlineData("/monographs/Revlimid", "/monographs/lenalidomide")]
    [InlineData("/monographs/bax%2069", "/monographs/imalumab")]
    [InlineData("/monographs/thalidomide%20analogs", "/monographs/imids")]
    [InlineData("/About", "/about")]
    [InlineData("/about/", "/about")]
    public async Task Name_AskedAsAddress_LeadsToTheOneAddressForGood(string path, string target)
    {
        using var client = site.NewClient();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        using var there = await client.GetAsync(target, TestContext.Current.CancellationToken);

        Assert.Equal(301, (int)answer.StatusCode);
        Assert.Equal(target, answer.Headers.Location?.OriginalString);
        Assert.Equal(200, (int)there.StatusCode);
    }

    [Fact]
    public async Task Names_OfEveryMonograph_InEverySpellingLeadToIt()
    {
        using var client = site.NewClient();
        foreach (var (name, slug) in AllNames())
        {
            foreach (var spelling in SpellingsOf(name))
            {
                using var answer = await client.GetAsync($"/monographs/{Uri.EscapeDataString(spelling)}", TestContext.Current.CancellationToken);
                if (spelling == slug) Assert.Equal(200, (int)answer.StatusCode);
                else Assert.Equal($"/monographs/{slug}", answer.Headers.Location?.OriginalString);
            }
        }
    }

    [Fact]
    public async Task Names_OfEveryMonograph_LeadTheSearchInEverySpelling()
    {
        foreach (var (name, slug) in AllNames())
        {
            var answers = new HashSet<string>();
            foreach (var spelling in SpellingsOf(name))
            {
                var page = await site.OpenAsync($"/search?q={Uri.EscapeDataString(spelling)}");
                Assert.Equal($"/monographs/{slug}", page.QuerySelector(".results > .named h2 a")?.GetAttribute("href"));
                answers.Add(string.Join('\n', page.QuerySelectorAll("main > .notice, .results > li").Select(each => each.OuterHtml)));
            }
            Assert.Single(answers);
        }
    }

    [Fact]
    public async Task LookAlike_WithoutAMonograph_LeadsToTheDifference()
    {
        using var client = site.NewClient();
        using var answer = await client.GetAsync("/monographs/IMATINIB", TestContext.Current.CancellationToken);
        Assert.Equal(302, (int)answer.StatusCode);

        var page = await site.OpenAsync(answer.Headers.Location!.OriginalString);

        Assert.Contains("Imatinib", page.QuerySelector("main > .difference h2")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("/monographs/imalumab", page.QuerySelector(".difference a")?.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll(".named"));
    }

    [Theory]
    [InlineData("/monographs/emactuzumap", "/monographs/emactuzumab")]
    [InlineData("/monographs/bax68", "/monographs/imalumab")]
    [InlineData("/monographs/zzzzzzzz", null)]
    public async Task Address_CloseToAName_IsNotThereAndOffersTheName(string path, string? offered)
    {
        using var client = site.NewClient();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        var page = await site.ParseAsync(answer);

        Assert.Equal(404, (int)answer.StatusCode);
        Assert.Equal(offered, page.QuerySelector(".offer a")?.GetAttribute("href"));
    }

    private static List<(string Name, string Slug)> AllNames()
    {
        using var editions = new TemporaryFolder();
        using var edition = Edition.Open(new Store.Publishing.Publisher(editions.Path).Publish(Site.ContentFolder, TestContext.Current.CancellationToken).EditionPath);
        return [.. edition.Search.Names.All.Select(name => (name.Name, name.Slug))];
    }

    private static IEnumerable<string> SpellingsOf(string name)
    {
        var bare = name.Replace("-", "", StringComparison.Ordinal);
        return new[] { name, name.ToUpperInvariant(), name.ToLowerInvariant(), bare, name.Replace('-', ' '), name.Replace('-', '\u2011'), name.Replace(" ", "", StringComparison.Ordinal), $"{bare[..2]}\u2013{bare[2..]}" }.Distinct();
    }
}

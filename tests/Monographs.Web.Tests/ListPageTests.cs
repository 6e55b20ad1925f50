namespace Monographs.Web.Tests;

/// <summary>Home, A to Z, glossary and status.</summary>
public sealed class ListPageTests(Site site)
{
    [Fact]
    public async Task Home_Opened_ListsEveryMonographAndWhatChangedLately()
    {
        var page = await site.OpenAsync("/");

        var slugs = Directory.EnumerateFiles(Path.Combine(Site.ContentFolder, "monographs")).Select(file => $"/monographs/{Path.GetFileNameWithoutExtension(file)}").Order(StringComparer.Ordinal).ToList();
        Assert.Equal(slugs, page.QuerySelectorAll(".index a").Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal));
        Assert.NotEmpty(page.QuerySelectorAll(".changes li time"));
        Assert.All(page.QuerySelectorAll(".changes a"), link => Assert.Contains(slugs, slug => link.GetAttribute("href") is { } address && (address == slug || address.StartsWith($"{slug}/", StringComparison.Ordinal))));
    }

    /// <summary>A class is nothing that a doctor can prescribe.</summary>
    [Fact]
    public async Task Home_Counts_AreOfDrugsAloneAndLeadToThem()
    {
        var page = await site.OpenAsync("/");

        var states = page.QuerySelectorAll(".states li");
        Assert.Equal(["3", "2", "1"], states.Select(state => state.QuerySelector(".count")!.TextContent));
        foreach (var state in states)
        {
            var list = await site.OpenAsync(state.QuerySelector("a")!.GetAttribute("href")!);
            Assert.Equal(state.QuerySelector(".count")!.TextContent, $"{list.QuerySelectorAll(".letter .entry").Length}");
            Assert.DoesNotContain(list.QuerySelectorAll(".letter .tag"), tag => tag.TextContent.Contains("class", StringComparison.OrdinalIgnoreCase));
        }
        Assert.Equal(["/monographs/imids"], page.QuerySelectorAll("section:has(> #status-class) .index a").Select(link => link.GetAttribute("href")!));
    }

    [Fact]
    public async Task Home_Hints_AllFindSomething()
    {
        var page = await site.OpenAsync("/");

        var hints = page.QuerySelectorAll(".hint a");
        Assert.NotEmpty(hints);
        foreach (var hint in hints) Assert.NotEmpty((await site.OpenAsync(hint.GetAttribute("href")!)).QuerySelectorAll(".results > li"));
    }

    [Theory]
    [InlineData("/monographs?status=approved", "4 of 7")]
    [InlineData("/monographs?status=discontinued", "1 of 7")]
    [InlineData("/monographs?kind=class", "1 of 7")]
    [InlineData("/monographs?kind=drug&status=approved", "3 of 7")]
    [InlineData("/monographs?kind=class&status=investigational", "0 of 7")]
    public async Task AToZ_Filtered_ShowsThoseAloneAndSaysSo(string path, string count)
    {
        var page = await site.OpenAsync(path);

        Assert.StartsWith(count, page.QuerySelector("[role=status]")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(int.Parse(count[..1]), page.QuerySelectorAll(".letter .entry").Length);
        Assert.Equal(2, page.QuerySelectorAll(".facets a[aria-current]").Length);
    }

    [Fact]
    public async Task AToZ_OfABrandName_SaysWhereToLook()
    {
        var page = await site.OpenAsync("/monographs");

        var entry = Assert.Single(page.QuerySelectorAll(".see"), each => each.TextContent == "Revlimid: see Lenalidomide");
        Assert.Equal("/monographs/lenalidomide", entry.QuerySelector("a")?.GetAttribute("href"));
        Assert.Equal("R", entry.Closest("section")?.QuerySelector("h2")?.TextContent);
    }

    [Fact]
    public async Task Glossary_Opened_HasAPlaceForEachTerm()
    {
        var page = await site.OpenAsync("/glossary");

        Assert.NotEmpty(page.QuerySelectorAll(".glossary > div[id] dfn"));
        Assert.All(page.QuerySelectorAll(".glossary > div"), term => Assert.NotEqual("", term.QuerySelector("dd")?.TextContent.Trim()));
    }

    [Fact]
    public async Task Status_Opened_CountsWhatTheSiteHolds()
    {
        var page = await site.OpenAsync("/status");

        var counts = page.QuerySelectorAll(".tally > div").ToDictionary(each => each.QuerySelector("dt")!.TextContent, each => each.QuerySelector("dd")!.TextContent);
        Assert.Equal("7", counts["Monographs"]);
        Assert.Equal("0", counts["Files held back"]);
    }

    [Fact]
    public async Task Site_WithoutContent_StillAnswers()
    {
        await using var empty = new SmallSite();
        using var client = empty.NewClient();
        foreach (var path in new[] { "/", "/monographs", "/glossary", "/status", "/search?q=dose" })
        {
            using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
            Assert.Equal(200, (int)answer.StatusCode);
        }
    }
}

using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Monographs.Web.Tests;

public sealed class ReadingLevelTests(Site site)
{
    public static TheoryData<string> Monographs => [.. Directory.EnumerateFiles(Path.Combine(Site.ContentFolder, "monographs"), "*.md").Select(file => $"/monographs/{Path.GetFileNameWithoutExtension(file)}")];

    [Theory]
    [InlineData("", "Both")]
    [InlineData("?read=plain", "Plain words")]
    [InlineData("?read=detail", "Full detail")]
    [InlineData("?read=both", "Both")]
    public async Task Switch_AtALevel_MarksItAndLeadsToTheOthers(string query, string level)
    {
        var page = await site.OpenAsync($"/monographs/imalumab{query}");

        var links = page.QuerySelectorAll<IHtmlAnchorElement>(".reading a").ToList();
        Assert.Equal(level, Assert.Single(links, link => link.GetAttribute("aria-current") == "true").TextContent);
        Assert.Equal(["/monographs/imalumab?read=plain", "/monographs/imalumab?read=detail", "/monographs/imalumab"], links.Select(link => link.GetAttribute("href")));
        Assert.Equal("https://monographs.example.org/monographs/imalumab", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
    }

    [Theory, MemberData(nameof(Monographs))]
    public async Task Levels_OfAMonograph_HoldTheSameTextForThoseWhoMayNotSeeTheStyles(string path)
    {
        var both = await site.OpenAsync(path);
        foreach (var level in new[] { "plain", "detail" })
        {
            var page = await site.OpenAsync($"{path}?read={level}");
            Assert.Contains($"read-{level}", page.QuerySelector("main")!.ClassList);
            Assert.Equal(both.QuerySelectorAll(".detail").Select(each => each.InnerHtml), page.QuerySelectorAll(".detail").Select(each => each.InnerHtml));
            Assert.Equal(both.QuerySelectorAll(".plain").Length, page.QuerySelectorAll(".plain").Length);
        }
    }

    [Fact]
    public async Task Section_AtOneLevel_LeadsToBothAtTheSamePlace()
    {
        foreach (var level in new[] { "plain", "detail" })
        {
            var page = await site.OpenAsync($"/monographs/imalumab?read={level}");
            Assert.Equal("/monographs/imalumab#dosing", page.GetElementById("dosing")!.ParentElement!.QuerySelector("a.level, .level a")?.GetAttribute("href"));
        }
        var both = await site.OpenAsync("/monographs/imalumab");
        Assert.Equal("/monographs/imalumab?read=plain#dosing", both.GetElementById("dosing")!.ParentElement!.QuerySelector(".plain .label a")?.GetAttribute("href"));
    }

    [Theory, MemberData(nameof(Monographs))]
    public async Task Statement_InPlainWords_LeadsToADetailOfThePage(string path)
    {
        var page = await site.OpenAsync(path);

        var links = page.QuerySelectorAll<IHtmlAnchorElement>(".plain .to-detail a").ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Theory, MemberData(nameof(Monographs))]
    public async Task Term_OnAMonograph_HasItsDefinitionOnThePage(string path)
    {
        var page = await site.OpenAsync(path);

        var terms = page.QuerySelectorAll<IHtmlAnchorElement>("main a.term").Select(link => link.GetAttribute("href")!.Split('#')[1]).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(terms.Select(term => $"term-{term}"), page.QuerySelectorAll("[popover]").Select(each => each.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Redirect_ToTheRightAddress_KeepsTheLevel()
    {
        using var client = site.NewClient();
        using var answer = await client.GetAsync("/monographs/BAX69?read=plain", TestContext.Current.CancellationToken);

        Assert.Equal("/monographs/imalumab?read=plain", answer.Headers.Location?.OriginalString);
    }
}

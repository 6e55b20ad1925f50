using System.Net;

namespace Monographs.Web.Tests;

public sealed class VersionPageTests(VersionedSite site) : IClassFixture<VersionedSite>
{
    private const string Drug = "/monographs/examplumab";

    [Fact]
    public async Task History_OfThreeCommits_ListsThemNewestFirstWithTheirKinds()
    {
        var page = await site.OpenAsync($"{Drug}/history");

        Assert.Equal(["Version 3", "Version 2", "Version 1"], page.QuerySelectorAll(".versions h2").Select(each => each.TextContent.Trim()));
        Assert.Equal(["Editorial", "Safety", "Clinical"], page.QuerySelectorAll(".versions .tag[title]").Select(each => each.TextContent));
        Assert.Contains("Correct the dose of cohort A", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"{Drug}/compare/1/2#dosing", page.QuerySelectorAll(".versions a").Single(each => each.TextContent == "Dosing").GetAttribute("href"));
    }

    [Fact]
    public async Task Comparison_OfOneChangedDose_MarksThatCellAndNoOther()
    {
        var page = await site.OpenAsync($"{Drug}/compare/1/2");

        var cell = Assert.Single(page.QuerySelectorAll(".compared-table .differs"));
        Assert.Equal("Dose", cell.GetAttribute("data-label"));
        Assert.Equal("Was: 100 mg", cell.QuerySelector("del")!.TextContent.Trim());
        Assert.Equal("Now: 150 mg", cell.QuerySelector("ins")!.TextContent.Trim());
        Assert.Equal(["Changed", "Same"], page.QuerySelectorAll(".compared-table tbody th").Select(each => each.TextContent));
        Assert.Equal(["Dosing: doses studied in trials"], page.QuerySelectorAll(".sections h2").Select(each => each.TextContent));
        Assert.Single(page.QuerySelectorAll(".sections del"));
        Assert.Single(page.QuerySelectorAll(".sections ins"));
    }

    [Fact]
    public async Task Comparison_OfOtherWords_MarksOnlyThose()
    {
        var page = await site.OpenAsync($"{Drug}/compare/2/3");

        Assert.Equal(["Removed: plain"], page.QuerySelectorAll(".sections del").Select(each => each.TextContent.Trim()));
        Assert.Empty(page.QuerySelectorAll(".sections ins"));
        Assert.Contains("The same in both", page.QuerySelector(".same")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_Superseded_IsWholeAndSaysSo()
    {
        var page = await site.OpenAsync($"{Drug}/v/1");

        Assert.Contains("Superseded", page.QuerySelector(".version-banner")!.TextContent, StringComparison.Ordinal);
        Assert.Matches(@"100\s*mg", page.QuerySelector("#dosing")!.ParentElement!.TextContent);
        Assert.Null((await site.OpenAsync($"{Drug}/v/3")).QuerySelector(".version-banner"));
    }

    [Fact]
    public async Task Monograph_WithAVersionSeenBefore_BeginsWithWhatChanged()
    {
        var page = await site.OpenAsync($"{Drug}?since=1");

        var since = page.QuerySelector(".since")!;
        Assert.Contains("Changed since version 1", since.TextContent, StringComparison.Ordinal);
        Assert.Contains("Cohort A, Dose: was 100 mg now 150 mg", string.Join(' ', since.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Contains("Nothing has changed", (await site.OpenAsync($"{Drug}?since=3")).QuerySelector(".since")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_WithChanges_ShowsThemSinceADay()
    {
        var changes = (await site.OpenAsync("/?since=2026-01-03")).QuerySelectorAll(".changes li");

        Assert.Equal(2, changes.Length);
        Assert.Contains("Safety", changes[1].TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/compare/2/1", "/compare/1/2")]
    [InlineData("/compare/2/2", "/v/2")]
    [InlineData("/history/", "/history")]
    public async Task Address_NotTheOne_LeadsToIt(string asked, string expected)
    {
        using var answer = await site.Client.GetAsync(Drug + asked, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(Drug + expected, answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/v/4", "4")]
    [InlineData("/v/1%20", "1 ")]
    [InlineData("/v/%D9%A1", "\u0661")]
    [InlineData("/v/%EF%BC%91/cite", "\uff11")]
    [InlineData("/compare/%D9%A1/2", "\u0661")]
    public async Task Version_Unknown_IsAClearPage(string asked, string number)
    {
        using var answer = await site.Client.GetAsync(Drug + asked, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains($"<h1>There is no version {number}</h1>", html, StringComparison.Ordinal);
        Assert.Contains("Examplumab has the versions 1 to 3.", html, StringComparison.Ordinal);
        Assert.Contains($"{Drug}/history", html, StringComparison.Ordinal);
    }
}

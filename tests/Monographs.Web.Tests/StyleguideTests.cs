using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Hosting;
using Monographs.Web.Pages;

namespace Monographs.Web.Tests;

public sealed class StyleguideTests(Site site)
{
    private WebApplicationFactory<Program> Development => site.WithWebHostBuilder(builder => builder.UseEnvironment(Environments.Development));

    [Fact]
    public void Examples_OfTheList_HaveNamesOfTheirOwn()
    {
        Assert.All(StyleExamples.All, example => Assert.Matches("^[a-z0-9-]+$", example.Name));
        Assert.Equal(StyleExamples.All.Length, StyleExamples.All.DistinctBy(example => example.Name).Count());
    }

    [Fact]
    public async Task Styleguide_InDevelopment_ShowsEveryExampleTogetherAndAlone()
    {
        await using var factory = Development;
        using var client = factory.CreateClient();
        var all = await site.ParseAsync(await client.GetAsync("/styleguide", TestContext.Current.CancellationToken));
        Assert.Equal(StyleExamples.All.Select(example => example.Name), all.QuerySelectorAll(".example > h2").Select(heading => heading.TextContent));
        foreach (var example in StyleExamples.All)
        {
            var page = await site.ParseAsync(await client.GetAsync($"/styleguide/{example.Name}", TestContext.Current.CancellationToken));
            var shown = Assert.Single(page.QuerySelectorAll(".example"));
            Assert.True(shown.ChildElementCount > 1, example.Name);
        }
    }

    [Theory]
    [InlineData("dark", "@media (prefers-color-scheme: dark) {")]
    [InlineData("forced", "@media (forced-colors: active) {")]
    [InlineData("print", "@media print {")]
    public async Task Styleguide_AsAMedium_HasStylesThatAskForNoOther(string medium, string query)
    {
        await using var factory = Development;
        using var client = factory.CreateClient();
        var page = await site.ParseAsync(await client.GetAsync($"/styleguide?as={medium}", TestContext.Current.CancellationToken));
        var styles = await client.GetStringAsync(page.QuerySelector("main link[rel=stylesheet]")!.GetAttribute("href"), TestContext.Current.CancellationToken);

        Assert.Contains("@media all {", styles, StringComparison.Ordinal);
        Assert.DoesNotContain(query, styles, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/styleguide/nothing", HttpStatusCode.NotFound)]
    [InlineData("/styleguide?as=wonderful", HttpStatusCode.BadRequest)]
    public async Task Styleguide_WithAnUnknownName_IsAnError(string path, HttpStatusCode status)
    {
        await using var factory = Development;
        using var client = factory.CreateClient();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
    }
}

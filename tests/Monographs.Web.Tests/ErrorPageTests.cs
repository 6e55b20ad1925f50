using Microsoft.Extensions.DependencyInjection;
using Monographs.Web.Hosting;

namespace Monographs.Web.Tests;

public sealed class ErrorPageTests(Site site)
{
    [Theory]
    [InlineData("/nowhere", "There is no such page")]
    [InlineData("/monographs/nothing", "There is no such page")]
    [InlineData("/monographs?kind=pill", "That address does not work")]
    public async Task Error_OfAnyKind_IsAPageInTheSitesLook(string path, string title)
    {
        var page = await site.OpenAsync(path);

        Assert.Equal(title, page.QuerySelector("h1")?.TextContent);
        Assert.NotNull(page.QuerySelector("link[rel=stylesheet]"));
        Assert.NotNull(page.QuerySelector("form[action='/search']"));
        Assert.NotNull(page.QuerySelector("a[href='/monographs']"));
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/api/monographs")]
    public async Task Host_ThatIsNotTheSites_IsToldAsThat(string path)
    {
        await using var own = new SmallSite { Settings = { ["AllowedHosts"] = "localhost" } };
        using var client = own.NewClient();
        using var question = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = "evil.example" } };
        using var answer = await client.SendAsync(question, TestContext.Current.CancellationToken);

        Assert.Equal(400, (int)answer.StatusCode);
        Assert.Contains("The request names another host than this site has.", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/dosing?drug=emactuzumab&drug=imalumab")]
    [InlineData("/api/doses?drug=emactuzumab&drug=imalumab")]
    public async Task Parameter_GivenTwice_IsNamed(string path)
    {
        using var client = site.NewClient();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(400, (int)answer.StatusCode);
        Assert.Contains("drug' is given twice; it can have one value.", (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Replace("\\u0027", "'", StringComparison.Ordinal).Replace("&#x27;", "'", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failure_OfTheEdition_IsA500PageWithTheHeaderSetAndNoDetail()
    {
        await using var broken = new SmallSite();
        using var client = broken.NewClient();
        broken.Services.GetRequiredService<EditionHolder>().Borrow().Edition.Dispose();

        using var answer = await client.GetAsync("/", TestContext.Current.CancellationToken);
        var page = await site.ParseAsync(answer);

        Assert.Equal(500, (int)answer.StatusCode);
        Assert.Equal("Something went wrong on our side", page.QuerySelector("h1")?.TextContent);
        Assert.DoesNotContain("Exception", page.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
        Assert.Null(answer.Headers.ETag);
    }
}

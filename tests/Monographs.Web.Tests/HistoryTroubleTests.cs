using System.Net;
using Monographs.Store.Tests;

namespace Monographs.Web.Tests;

/// <summary>A site whose history cannot be read works, and says what it lacks.</summary>
public sealed class HistoryTroubleTests : IAsyncDisposable
{
    private const string Drug = "/monographs/examplumab";

    private static readonly string[] Feeds = ["/feed.atom", "/feeds/safety.atom", "/feeds/dosing.atom", $"{Drug}/feed.atom"];

    private readonly SmallSite _site = new((Examplumab.File, VersionedSite.Text("100 mg")));

    [Theory]
    [InlineData("no repository", "its content is kept in no git repository")]
    [InlineData("no commit", "its content is kept in no git repository")]
    [InlineData("shallow", "git fetch --unshallow")]
    [InlineData("broken", "git cannot read the repository")]
    public async Task Site_WithoutItsHistory_WorksAndSaysSo(string trouble, string words)
    {
        Spoil(trouble);
        using var client = _site.NewClient();

        Assert.Contains(words, await ReadAsync($"{Drug}/history", HttpStatusCode.OK), StringComparison.Ordinal);
        Assert.Contains(words, await ReadAsync("/status", HttpStatusCode.OK), StringComparison.Ordinal);
        foreach (var missing in new[] { "/v/1", "/v/1.ris", "/v/1/cite", "/compare/1/2" }) Assert.Contains(words, await ReadAsync(Drug + missing, HttpStatusCode.NotFound), StringComparison.Ordinal);
        Assert.Contains("Nothing has changed", await ReadAsync($"{Drug}?since=2026-01-01", HttpStatusCode.OK), StringComparison.Ordinal);
        Assert.DoesNotContain("/v/", await ReadAsync($"{Drug}.csl.json", HttpStatusCode.OK), StringComparison.Ordinal);
        Assert.Contains("\"permalink\": null", await ReadAsync($"{Drug}.json", HttpStatusCode.OK), StringComparison.Ordinal);
        await ReadAsync("/sitemap.xml", HttpStatusCode.OK);
        foreach (var feed in Feeds) Assert.DoesNotContain("<entry>", await ReadAsync(feed, HttpStatusCode.OK), StringComparison.Ordinal);

        async Task<string> ReadAsync(string address, HttpStatusCode expected)
        {
            using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
            Assert.True(expected == answer.StatusCode, $"{address} answers {answer.StatusCode}.");
            return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private void Spoil(string trouble)
    {
        if (trouble == "no repository") return;
        var repository = new Repository(_site.ContentFolder);
        if (trouble == "no commit") return;
        var head = repository.Commit();
        if (trouble == "shallow") File.WriteAllText(Path.Combine(_site.ContentFolder, ".git", "shallow"), head + "\n");
        else File.WriteAllText(Path.Combine(_site.ContentFolder, ".git", "HEAD"), "garbage");
    }
}

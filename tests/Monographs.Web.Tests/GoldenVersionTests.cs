using System.Net;
using System.Xml.Linq;

namespace Monographs.Web.Tests;

/// <summary>What one commit changes for readers and programs, and what it leaves alone.</summary>
public sealed class GoldenVersionTests : IAsyncDisposable
{
    private const string Drug = "/monographs/examplumab";
    private const string Other = "/monographs/otherlumab";

    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly VersionedSite _site = new();

    [Fact]
    public async Task Commit_OfOneDoseCell_ChangesWhatIsAboutThatDoseAndNothingElse()
    {
        string[] pages = [Other, $"{Other}/questions", $"{Other}/history", $"{Other}.json", $"{Other}.csl.json", $"{Drug}/v/1", $"{Drug}/v/2.ris", $"{Drug}/v/3.csl.json", $"{Drug}/v/3.md", $"{Drug}/v/3/cite", "/glossary", "/feeds/safety.atom"];
        var (tags, drug, dosing, places) = (await TagsAsync(pages), await TagAsync(Drug), await IdsAsync("/feeds/dosing.atom"), await PlacesAsync());

        await CommitAsync(VersionedSite.Text("175 mg", overview: "It is a test."), "Raise the dose of cohort A");

        Assert.Equal(tags, await TagsAsync(pages));
        Assert.NotEqual(drug, await TagAsync(Drug));
        var entries = await IdsAsync("/feeds/dosing.atom");
        Assert.Equal(dosing, entries[1..]);
        Assert.DoesNotContain(entries[0], dosing);
        Assert.Equal(["/", "/dosing", "/monographs", Drug, $"{Drug}/questions", "/side-effects"], (await PlacesAsync()).Except(places).Select(place => place.Key).Order(StringComparer.Ordinal));

        var cells = (await _site.OpenAsync($"{Drug}/compare/3/4")).QuerySelectorAll(".compared-table td");
        var cell = Assert.Single(cells, each => each.QuerySelector("del, ins") is not null || each.ClassList.Contains("differs"));
        Assert.Equal("Was: 150 mg Now: 175 mg", string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.Contains("Superseded", (await _site.OpenAsync($"{Drug}/v/3")).QuerySelector(".version-banner")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commit_OfOtherWords_IsInTheFeedOfAllChangesAlone()
    {
        string[] feeds = ["/feeds/safety.atom", "/feeds/dosing.atom", $"{Other}/feed.atom"];
        var (tags, all) = (await TagsAsync(feeds), await IdsAsync("/feed.atom"));

        await CommitAsync(VersionedSite.Text("150 mg", overview: "It serves as a test."), "Say it in other words again");

        Assert.Equal(tags, await TagsAsync(feeds));
        Assert.Single((await IdsAsync("/feed.atom")).Except(all));
        Assert.Equal("Editorial", (await _site.OpenAsync($"{Drug}/history")).QuerySelector(".versions .tag[title]")!.TextContent);
    }

    [Fact]
    public async Task Commit_OfANewFileName_KeepsTheVersionsAndLeadsThereFromTheOldAddresses()
    {
        const string New = "/monographs/samplumab";
        _site.Repository.Git("mv", Examplumab.File, "monographs/samplumab.md");
        _site.Repository.Commit("Rename the file");
        await UntilAsync($"{New}/history", "Version 3");

        Assert.Equal(["Version 3", "Version 2", "Version 1"], (await _site.OpenAsync($"{New}/history")).QuerySelectorAll(".versions h2").Select(each => each.TextContent.Trim()));
        foreach (var part in new[] { "", "/history", "/v/1", "/compare/1/2", "/v/1/cite", "/cite", "/feed.atom", ".ris", ".json", "/references.bib", "/v/2.csl.json", "/v/2/references.ris", "?since=1", "/cite?section=dosing", "/v/1.ris?section=dosing" })
        {
            using var answer = await _site.Client.GetAsync(Drug + part, TestContext.Current.CancellationToken);
            Assert.Equal((HttpStatusCode.MovedPermanently, New + part), (answer.StatusCode, answer.Headers.Location?.OriginalString));
            using var there = await _site.Client.GetAsync(New + part, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, there.StatusCode);
        }
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private async Task CommitAsync(string text, string message)
    {
        _site.Write(text);
        _site.Repository.Commit(message);
        await UntilAsync($"{Drug}/history", "Version 4");
    }

    private async Task UntilAsync(string address, string words)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        timeout.CancelAfter(TimeSpan.FromSeconds(60));
        while (true)
        {
            using var answer = await _site.Client.GetAsync(address, timeout.Token);
            if ((await answer.Content.ReadAsStringAsync(timeout.Token)).Contains(words, StringComparison.Ordinal)) return;
            await Task.Delay(50, timeout.Token);
        }
    }

    private async Task<Dictionary<string, string>> TagsAsync(string[] addresses)
    {
        var tags = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var address in addresses) tags.Add(address, await TagAsync(address));
        return tags;
    }

    private async Task<string> TagAsync(string address)
    {
        using var answer = await _site.Client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{address} answers {answer.StatusCode}.");
        return answer.Headers.ETag!.Tag;
    }

    private async Task<string[]> IdsAsync(string feed) => [.. (await ReadAsync(feed)).Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value)];

    private async Task<Dictionary<string, string?>> PlacesAsync() => (await ReadAsync("/sitemap.xml")).Elements(Sitemaps + "url")
        .ToDictionary(url => new Uri(url.Element(Sitemaps + "loc")!.Value).PathAndQuery, url => url.Element(Sitemaps + "lastmod")?.Value);

    private async Task<XElement> ReadAsync(string address) => XDocument.Parse(await _site.Client.GetStringAsync(address, TestContext.Current.CancellationToken)).Root!;
}

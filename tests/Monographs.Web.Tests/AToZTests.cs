using System.IO.Compression;

namespace Monographs.Web.Tests;

/// <summary>The list from A to Z where there are more names than a page shows well.</summary>
public sealed class AToZTests : IAsyncDisposable
{
    /// <summary>Two letters, of which one takes three pages.</summary>
    private static readonly string[] Codes = [.. Enumerable.Range(0, 700).Select(i => $"XQ-{i:000}")];

    private readonly SmallSite _site = new((Examplumab.File, Examplumab.Text().Replace("codes: [EX-1]", $"codes: [{string.Join(", ", Codes)}]", StringComparison.Ordinal)))
    {
        Settings = { ["Monographs:BaseAddress"] = "https://monographs.example.org" },
    };

    [Fact]
    public async Task List_OfManyNames_ShowsALetterAtATimeAndLeadsToEachNameOnce()
    {
        var first = await OpenAsync("/monographs");
        Assert.Equal("E", Assert.Single(first.QuerySelectorAll(".letters a[aria-current]")).TextContent);
        Assert.Equal("1 of 1 monographs. 1 name with E", first.QuerySelector("[role=status]")?.TextContent);
        Assert.Empty(first.QuerySelectorAll(".paging"));

        var seen = new List<string>();
        var next = first.QuerySelectorAll(".letters a").Single(letter => letter.TextContent == "X").GetAttribute("href");
        while (next is not null)
        {
            var page = await OpenAsync(next);
            var names = page.QuerySelectorAll(".letter li b").Select(name => name.TextContent).ToList();
            Assert.InRange(names.Count, 1, 300);
            seen.AddRange(names);
            Assert.EndsWith(next, page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), StringComparison.Ordinal);
            next = page.QuerySelector(".paging a[rel=next]")?.GetAttribute("href");
        }
        Assert.Equal(Codes, seen);
    }

    [Theory]
    [InlineData("/monographs?letter=e", "/monographs", 200)]
    [InlineData("/monographs?letter=x&page=1", "/monographs?letter=x", 200)]
    [InlineData("/monographs?letter=x&kind=drug", "/monographs?kind=drug&letter=x", 200)]
    [InlineData("/monographs?letter=q", null, 404)]
    [InlineData("/monographs?letter=x&page=4", null, 404)]
    [InlineData("/monographs?letter=x&page=0", null, 400)]
    public async Task Page_OfALetter_HasOneAddress(string asked, string? canonical, int status)
    {
        using var client = _site.NewClient();
        using var answer = await client.GetAsync(asked, TestContext.Current.CancellationToken);
        Assert.Equal(status, (int)answer.StatusCode);
        if (canonical is not null) Assert.EndsWith(canonical, (await OpenAsync(asked)).QuerySelector("link[rel=canonical]")?.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Archive_OfManyNames_HasEveryPageOfThem()
    {
        using var client = _site.CreateClient();
        using var zip = new ZipArchive(new MemoryStream(await client.GetByteArrayAsync("/editions/current.zip", TestContext.Current.CancellationToken)));

        Assert.Equal(["a-to-z-2.html", "a-to-z-3.html", "a-to-z-4.html", "monographs/index.html"], zip.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("a-to-z", StringComparison.Ordinal) || name.EndsWith("/index.html", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        using var reader = new StreamReader(zip.GetEntry("monographs/index.html")!.Open());
        Assert.Contains("href=\"../a-to-z-2.html\"", await reader.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> OpenAsync(string address)
    {
        using var client = _site.NewClient();
        return await new AngleSharp.Html.Parser.HtmlParser().ParseDocumentAsync(await client.GetStringAsync(address, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
    }
}

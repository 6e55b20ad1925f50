using System.IO.Compression;
using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;

namespace Monographs.Web.Tests.Archiving;

public sealed partial class ArchiveTests(Site site)
{
    [Fact]
    public async Task Archive_OfTheSite_OpensFromDiskWithEveryLinkInIt()
    {
        using var zip = new ZipArchive(new MemoryStream(await DownloadAsync()));
        var files = zip.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.Ordinal);
        var browser = BrowsingContext.New(Configuration.Default);

        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "index.html", "site.css", "README.txt", "monographs/index.html", "monographs/imids.html", "monographs/imids.md", "monographs/imids.json", "monographs/imids/questions.html", "about.html", "dosing.html", "dosing.csv", "dosing.json", "side-effects.html", "side-effects.csv" }, files);
        foreach (var entry in zip.Entries.Where(entry => entry.Name.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = await browser.OpenAsync(request => request.Content(Read(entry)).Address($"https://disk.example/{entry.FullName}"), TestContext.Current.CancellationToken);

            Assert.Empty(page.QuerySelectorAll("script[src], search, form, [integrity]"));
            Assert.All(page.QuerySelectorAll("[src], link[rel=stylesheet], link[rel=icon]"), each => Assert.Contains(FileOf(page, each.GetAttribute("src") ?? each.GetAttribute("href")!), files));
            foreach (var link in page.QuerySelectorAll("a[href]").Select(each => each.GetAttribute("href")!))
            {
                Assert.False(link.StartsWith('/'), $"{entry.FullName} → {link}");
                if (HasScheme().IsMatch(link)) continue;
                Assert.True(files.Contains(FileOf(page, link)), $"{entry.FullName} → {link}");
            }
        }

        static string FileOf(IDocument page, string address) => new Uri(new Uri(page.Url), address).AbsolutePath[1..];
    }

    [Fact]
    public async Task Archive_OfTheSameContent_HasTheSameBytes()
    {
        await using var other = new Site();

        Assert.Equal(await DownloadAsync(), await DownloadAsync(other));
    }

    [Fact]
    public async Task Archive_WithoutAnAddressOfTheSite_NamesNoHost()
    {
        await using var small = new SmallSite((Examplumab.File, Examplumab.Text()));
        using var client = small.CreateClient();
        using var zip = new ZipArchive(new MemoryStream(await client.GetByteArrayAsync("/editions/current.zip", TestContext.Current.CancellationToken)));

        Assert.DoesNotContain("localhost", Read(zip.GetEntry("monographs/examplumab.html")!), StringComparison.Ordinal);
        Assert.Equal(Examplumab.Text(), Read(zip.GetEntry("monographs/examplumab.md")!));
    }

    [Fact]
    public async Task Page_AfterTheArchiveWasMade_HasAllItsHeaders()
    {
        await using var small = new SmallSite((Examplumab.File, Examplumab.Text())) { Settings = { ["Monographs:BaseAddress"] = "https://monographs.example.org" } };
        using var client = small.CreateClient();
        await client.GetByteArrayAsync("/editions/current.zip", TestContext.Current.CancellationToken);

        using var answer = await client.GetAsync("/monographs/examplumab", TestContext.Current.CancellationToken);

        Assert.Equal(["Accept", "Accept-Encoding"], answer.Headers.Vary);
    }

    [Fact]
    public async Task Archive_AskedForByItsName_IsAFileOfItsEditionAlone()
    {
        using var client = site.NewClient();
        using var current = await client.GetAsync("/editions/current.zip", TestContext.Current.CancellationToken);
        Assert.Equal(302, (int)current.StatusCode);

        using var answer = await client.GetAsync(current.Headers.Location, TestContext.Current.CancellationToken);
        Assert.Equal("application/zip", answer.Content.Headers.ContentType?.ToString());
        Assert.NotNull(answer.Headers.ETag);
        using var other = await client.GetAsync("/editions/00000000000000000000000000000000.zip", TestContext.Current.CancellationToken);
        Assert.Equal(404, (int)other.StatusCode);
    }

    private Task<byte[]> DownloadAsync() => DownloadAsync(site);

    private static async Task<byte[]> DownloadAsync(Site site)
    {
        using var client = site.CreateClient();
        return await client.GetByteArrayAsync("/editions/current.zip", TestContext.Current.CancellationToken);
    }

    private static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    [GeneratedRegex("^[a-z]+:", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HasScheme();
}

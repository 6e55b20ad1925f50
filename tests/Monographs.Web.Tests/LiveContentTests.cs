using System.Diagnostics;
using System.Net;
using Monographs.Web.Hosting;

namespace Monographs.Web.Tests;

/// <summary>The site while somebody edits its content, in the ways that editors and git write files.</summary>
public sealed class LiveContentTests : IAsyncDisposable
{
    private const string Address = "/monographs/examplumab";

    private readonly SmallSite _site = new((Examplumab.File, Examplumab.Text()));
    private readonly HttpClient _client;
    private readonly HashSet<string> _seen = [];

    public LiveContentTests() => _client = _site.NewClient();

    private string FilePath => Path.Combine(_site.ContentFolder, Examplumab.File);

    [Fact]
    public async Task Save_InPlace_IsSeen()
    {
        await File.WriteAllTextAsync(FilePath, Examplumab.Text(title: "Written in place"), TestContext.Current.CancellationToken);
        await UntilAsync(html => html.Contains("Written in place", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Save_ByTemporaryFileAndRename_IsSeen()
    {
        var temporary = FilePath + "~";
        await File.WriteAllTextAsync(temporary, Examplumab.Text(title: "Renamed into place"), TestContext.Current.CancellationToken);
        File.Move(temporary, FilePath, overwrite: true);
        await UntilAsync(html => html.Contains("Renamed into place", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Save_WithAnError_KeepsTheLastGoodVersionAndSaysWhy()
    {
        await File.WriteAllTextAsync(FilePath, Examplumab.Text(title: "A wrong reference", references: "nowhere"), TestContext.Current.CancellationToken);
        await UntilAsync(html => html.Contains("Held back", StringComparison.Ordinal) && html.Contains("REF-002", StringComparison.Ordinal), "/status");
        Assert.DoesNotContain("A wrong reference", await _client.GetStringAsync(Address, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rename_OfAFolderThereAndBack_LosesNothing()
    {
        var folder = Path.Combine(_site.ContentFolder, "monographs");
        Directory.Move(folder, folder + "-away");
        Directory.Move(folder + "-away", folder);
        await File.WriteAllTextAsync(FilePath, Examplumab.Text(title: "After the rename"), TestContext.Current.CancellationToken);
        await UntilAsync(html => html.Contains("After the rename", StringComparison.Ordinal), seconds: 60);
    }

    [Fact]
    public async Task Git_HoldingItsLock_IsWaitedFor()
    {
        await using var site = new SmallSite((Examplumab.File, Examplumab.Text()));
        Directory.CreateDirectory(Path.Combine(site.ContentFolder, ".git"));
        var held = Path.Combine(site.ContentFolder, ".git", "index.lock");
        using var client = site.NewClient();
        await File.WriteAllTextAsync(held, "", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(site.ContentFolder, Examplumab.File), Examplumab.Text(title: "Half a checkout"), TestContext.Current.CancellationToken);
        await Task.Delay(TimeSpan.FromSeconds(1.5), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("Half a checkout", await client.GetStringAsync(Address, TestContext.Current.CancellationToken), StringComparison.Ordinal);

        File.Delete(held);
        await UntilAsync(html => html.Contains("Half a checkout", StringComparison.Ordinal), client: client);
    }

    [Fact]
    public async Task Checkout_OfManyFiles_TakesAFewEditions()
    {
        await UntilAsync(html => html.Contains("<dd>1</dd>", StringComparison.Ordinal), "/status");
        foreach (var i in Enumerable.Range(0, 200)) await WriteAsync(i);
        await UntilAsync(html => html.Contains("<dd>201</dd>", StringComparison.Ordinal), "/status", seconds: 30);
        Assert.InRange(_seen.Count, 2, 4);
    }

    [Fact]
    public async Task Checkout_WithoutMostMonographs_IsHeldBackUntilThatIsConfirmed()
    {
        foreach (var i in Enumerable.Range(0, 8)) await WriteAsync(i);
        await UntilAsync(html => html.Contains("<dd>9</dd>", StringComparison.Ordinal), "/status");
        foreach (var i in Enumerable.Range(0, 8)) File.Delete(PathOf(i));
        await UntilAsync(html => html.Contains("New content is held back", StringComparison.Ordinal), "/status");
        Assert.Equal(HttpStatusCode.OK, (await _client.GetAsync("/monographs/example-3", TestContext.Current.CancellationToken)).StatusCode);

        Assert.Equal(0, ConfirmLoss.Run([ConfirmLoss.Switch, $"--Monographs:Content={_site.ContentFolder}", $"--Monographs:Editions={_site.EditionsFolder}"]));
        await UntilAsync(html => !html.Contains("New content is held back", StringComparison.Ordinal), "/status", seconds: 60);
        Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync("/monographs/example-3", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Content_ThatIsGoneForAWhile_TakesNoPageDown()
    {
        Directory.Move(_site.ContentFolder, _site.ContentFolder + "-away");
        await UntilAsync(html => html.Contains("The reason: the content folder is gone.", StringComparison.Ordinal), "/status", seconds: 60);
        Assert.Equal(HttpStatusCode.OK, (await _client.GetAsync(Address, TestContext.Current.CancellationToken)).StatusCode);
        Directory.Move(_site.ContentFolder + "-away", _site.ContentFolder);
        await File.WriteAllTextAsync(FilePath, Examplumab.Text(title: "Back again"), TestContext.Current.CancellationToken);
        await UntilAsync(html => html.Contains("Back again", StringComparison.Ordinal), seconds: 60);
        await UntilAsync(html => !html.Contains("The reason:", StringComparison.Ordinal), "/status");
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _site.DisposeAsync();
    }

    private string PathOf(int i) => Path.Combine(_site.ContentFolder, "monographs", $"example-{i}.md");

    private Task WriteAsync(int i) => File.WriteAllTextAsync(PathOf(i),
        Examplumab.Text(title: $"Example {i}").Replace("generic: examplumab", $"generic: example{i}mab", StringComparison.Ordinal).Replace("EX-1", $"EX-{i + 2}", StringComparison.Ordinal),
        TestContext.Current.CancellationToken);

    private async Task UntilAsync(Func<string, bool> isTrue, string address = Address, int seconds = 20, HttpClient? client = null)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            using var answer = await (client ?? _client).GetAsync(address, TestContext.Current.CancellationToken);
            var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            _seen.Add(answer.Headers.ETag!.Tag);
            if (isTrue(html)) return;
            Assert.True(Stopwatch.GetElapsedTime(started).TotalSeconds < seconds, $"After {seconds} seconds {address} still shows: {html}");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using Monographs.Content;
using Monographs.Content.Files;
using Monographs.Content.Rules;

namespace Monographs.Web.Tests;

/// <summary>The site while git rewrites its content: whatever git does, readers soon see the state that it left.</summary>
public sealed class LiveGitTests : IAsyncDisposable
{
    private const int Many = 2_000;

    private readonly SmallSite _site = new((Examplumab.File, Examplumab.Text()));
    private readonly HttpClient _client;
    private readonly HashSet<string> _seen = [];

    public LiveGitTests()
    {
        Git("init", "--quiet", "--initial-branch=main");
        Commit("First");
        Git("switch", "--quiet", "--create", "other");
        Write(Examplumab.File, Examplumab.Text(title: "On the branch"));
        Commit("Second");
        Git("switch", "--quiet", "main");
        _client = _site.NewClient();
    }

    [Fact]
    public async Task Switch_ToABranchAndBack_IsSeen()
    {
        Git("switch", "--quiet", "other");
        await UntilTitleAsync("On the branch");
        Git("switch", "--quiet", "main");
        await UntilTitleAsync("Examplumab");
    }

    [Fact]
    public async Task Stash_AndPop_IsSeen()
    {
        Write(Examplumab.File, Examplumab.Text(title: "Not committed"));
        await UntilTitleAsync("Not committed");
        Git("stash", "--quiet");
        await UntilTitleAsync("Examplumab");
        Git("stash", "pop", "--quiet");
        await UntilTitleAsync("Not committed");
    }

    [Fact]
    public async Task Rebase_OntoOthersWork_IsSeen()
    {
        WriteMade(1);
        Commit("Third");
        Git("switch", "--quiet", "other");
        Git("rebase", "--quiet", "main");
        await UntilTitleAsync("On the branch");
        await UntilAsync("/status", page => Monographs(page) == 2);
    }

    [Fact]
    public async Task Checkout_OfTwoThousandFiles_IsSeenInAtMostThreeEditions()
    {
        Git("switch", "--quiet", "--create", "many");
        foreach (var i in Enumerable.Range(1, Many)) WriteMade(i);
        Commit("Many");
        Git("switch", "--quiet", "main");
        await UntilAsync("/status", page => Monographs(page) == 1);
        _seen.Clear();
        await UntilAsync("/status", page => Monographs(page) == 1);

        Git("switch", "--quiet", "many");
        var started = Stopwatch.GetTimestamp();
        await UntilAsync("/status", page => Monographs(page) == Many + 1, seconds: 60);

        TestContext.Current.TestOutputHelper!.WriteLine($"{Many:N0} files seen after {Stopwatch.GetElapsedTime(started).TotalSeconds:F1} s, in {_seen.Count - 1} editions.");
        Assert.InRange(_seen.Count - 1, 1, 3);
    }

    [Fact]
    public async Task Status_WithFindings_ListsThoseOfTheCheck()
    {
        Write(Examplumab.File, Examplumab.Text(title: "Wrong", efficacy: "Give 250mg QD.", references: "nowhere"));
        Write("monographs/not-text.md", "\0");
        string[] shown = [];
        await UntilAsync("/status", page => (shown = [.. page.QuerySelectorAll("ul.findings > li").Select(Shown)]).Length >= 4);

        var check = ContentCheck.Run(ContentFolder.Read(_site.ContentFolder));
        Assert.Equal(check.Select(Line).Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _site.DisposeAsync();
    }

    private static string Line(Finding finding) => $"{finding.Path} {finding.Level} {finding.RuleId} line {finding.Line}, column {finding.Column} {finding.Message}";

    private static string Shown(IElement item) =>
        string.Join(' ', $"{item.Closest("section")!.QuerySelector("h2")!.TextContent} {item.TextContent}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static int Monographs(IDocument status) =>
        int.Parse(status.QuerySelectorAll("dl.tally > div").First(each => each.QuerySelector("dt")!.TextContent == "Monographs").QuerySelector("dd")!.TextContent, CultureInfo.InvariantCulture);

    /// <summary>Names that nobody mixes up.</summary>
    private void WriteMade(int number)
    {
        var name = string.Concat(SHA256.HashData(BitConverter.GetBytes(number)).Take(12).Select(each => (char)('a' + (each % 26))));
        Write($"monographs/{name}.md", Examplumab.Text(title: name).Replace("generic: examplumab", $"generic: {name}", StringComparison.Ordinal).Replace("EX-1", $"EX-{number + 1_000}", StringComparison.Ordinal));
    }

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(_site.ContentFolder, file), text, Encoding.UTF8);

    private void Commit(string message)
    {
        Git("add", "--all");
        Git("-c", "user.name=Ann", "-c", "user.email=ann@example.org", "commit", "--quiet", "--message", message);
    }

    private void Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "user.name=Ann", "-c", "user.email=ann@example.org", "-c", "commit.gpgsign=false", .. arguments])
        {
            WorkingDirectory = _site.ContentFolder,
            UseShellExecute = false,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error);
    }

    private Task<IDocument> UntilTitleAsync(string title) => UntilAsync("/monographs/examplumab", page => page.QuerySelector("h1")?.TextContent.Contains(title, StringComparison.Ordinal) == true);

    private async Task<IDocument> UntilAsync(string address, Func<IDocument, bool> isTrue, int seconds = 20)
    {
        var started = Stopwatch.GetTimestamp();
        using var context = BrowsingContext.New(Configuration.Default);
        while (true)
        {
            using var answer = await _client.GetAsync(address, TestContext.Current.CancellationToken);
            var page = await context.OpenAsync(response => response.Content(answer.Content.ReadAsStream()), TestContext.Current.CancellationToken);
            _seen.Add(answer.Headers.ETag!.Tag);
            if (isTrue(page)) return page;
            Assert.True(Stopwatch.GetElapsedTime(started).TotalSeconds < seconds, $"After {seconds} seconds {address} still shows: {page.Body!.TextContent}");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}

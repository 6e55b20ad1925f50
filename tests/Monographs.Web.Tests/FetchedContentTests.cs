using System.Diagnostics;
using Monographs.Store.Tests;

namespace Monographs.Web.Tests;

/// <summary>The site over content that git-sync fetches beside it: a repository with a worktree for each commit, and a link to the latest, which is swapped at once.</summary>
public sealed class FetchedContentTests : IAsyncDisposable
{
    private const string Drug = "/monographs/examplumab";

    private readonly TemporaryFolder _folder = new();
    private readonly Repository _origin;
    private readonly Repository _fetched;
    private SmallSite? _site;

    public FetchedContentTests()
    {
        Directory.CreateDirectory(At("origin/content/monographs"));
        Directory.CreateDirectory(At("git"));
        _origin = new(At("origin"));
        _fetched = new(At("git"));
    }

    [Fact]
    public async Task Push_WithTheWholeHistory_IsSeenWithItsVersion()
    {
        await PushAsync("100 mg", depth: 0);
        using var client = Open();
        await UntilAsync(client, $"{Drug}/history", "Version 1");

        foreach (var (dose, version) in new[] { ("150 mg", "Version 2"), ("175 mg", "Version 3") })
        {
            await PushAsync(dose, depth: 0);
            await UntilAsync(client, $"{Drug}/history", version);
            Assert.Contains(dose[..3], await client.GetStringAsync(Drug, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
        Assert.Contains("differs", await client.GetStringAsync($"{Drug}/compare/2/3", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    /// <summary>What git-sync does where it is not told otherwise.</summary>
    [Fact]
    public async Task Push_WithTheLastCommitAlone_IsSeenAndTheHistorySaysWhatIsMissing()
    {
        await PushAsync("100 mg", depth: 1);
        using var client = Open();
        await UntilAsync(client, $"{Drug}/history", "only the latest commits were fetched");

        await PushAsync("150 mg", depth: 1);

        await UntilAsync(client, Drug, "150");
        Assert.Contains("only the latest commits were fetched", await client.GetStringAsync($"{Drug}/history", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        if (_site is not null) await _site.DisposeAsync();
        _folder.Dispose();
    }

    private string At(string path) => Path.Combine(_folder.Path, path);

    private HttpClient Open()
    {
        _site = new SmallSite { Settings = { ["Monographs:Content"] = At("git/current/content") } };
        return _site.NewClient();
    }

    /// <summary>An editor's commit, and what git-sync does then.</summary>
    private async Task PushAsync(string dose, int depth)
    {
        await File.WriteAllTextAsync(At("origin/content/monographs/examplumab.md"), VersionedSite.Text(dose), TestContext.Current.CancellationToken);
        var commit = _origin.Commit($"Give {dose}");
        var before = Directory.Exists(At("git/current")) ? new DirectoryInfo(At("git/current")).ResolveLinkTarget(returnFinalTarget: true)!.FullName : null;
        _fetched.Git(["fetch", "--quiet", "--no-tags", .. depth > 0 ? new[] { $"--depth={depth}" } : [], new Uri(At("origin")).AbsoluteUri, "main"]);
        _fetched.Git("worktree", "add", "--quiet", "--detach", At($"git/.worktrees/{commit}"), commit);
        Directory.CreateSymbolicLink(At("git/next"), Path.Combine(".worktrees", commit));
        // One step, as rename is; the framework's own would refuse to replace a folder.
        using (var move = Process.Start("mv", ["--no-target-directory", At("git/next"), At("git/current")])) await move.WaitForExitAsync(TestContext.Current.CancellationToken);
        if (before is null) return;
        Directory.Delete(before, recursive: true);
        _fetched.Git("worktree", "prune");
    }

    private static async Task UntilAsync(HttpClient client, string address, string words)
    {
        var started = Stopwatch.GetTimestamp();
        for (var text = ""; !text.Contains(words, StringComparison.Ordinal); await Task.Delay(100, TestContext.Current.CancellationToken))
        {
            // The site looks by itself every thirty seconds, where no event tells it.
            Assert.True(Stopwatch.GetElapsedTime(started).TotalSeconds < 90, $"After 90 seconds {address} still lacks '{words}'.");
            using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
            text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        }
    }
}

using System.Diagnostics;
using System.Globalization;

namespace Monographs.Store.Tests;

/// <summary>A real git repository over the content of a test's site. Names and dates are fixed, so that every run makes the same commits.</summary>
internal sealed class Repository
{
    private readonly string _folder;
    private DateTimeOffset _now = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    public Repository(string folder)
    {
        _folder = folder;
        Git("init", "--quiet", "--initial-branch=main");
    }

    /// <summary>Commits all that there is, a day after the last commit.</summary>
    /// <returns>The commit's id.</returns>
    public string Commit(string message = "Change")
    {
        _now = _now.AddDays(1);
        Git("add", "--all");
        Git("commit", "--quiet", "--allow-empty", "--message", message);
        return Git("rev-parse", "HEAD").Trim();
    }

    public string Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "commit.gpgsign=false", "-c", "core.autocrlf=false", "-c", "advice.detachedHead=false", .. arguments])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToList()) start.Environment.Remove(name);
        foreach (var who in new[] { "AUTHOR", "COMMITTER" })
        {
            start.Environment[$"GIT_{who}_NAME"] = "Ann Editor";
            start.Environment[$"GIT_{who}_EMAIL"] = "ann@example.org";
            start.Environment[$"GIT_{who}_DATE"] = _now.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
        }
        start.Environment["GIT_CONFIG_GLOBAL"] = start.Environment["GIT_CONFIG_SYSTEM"] = OperatingSystem.IsWindows() ? "NUL" : "/dev/null";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.GetAwaiter().GetResult());
        return output;
    }
}

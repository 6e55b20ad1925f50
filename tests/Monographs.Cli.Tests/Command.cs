using System.Diagnostics;

namespace Monographs.Cli.Tests;

/// <summary>The command over a copy of the repository's content that a test may change.</summary>
public sealed class Command : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("monographs-");

    public Command()
    {
        Copy(new(Path.Combine(RepositoryRoot, "content")), Directory.CreateDirectory(Content));
    }

    public static string RepositoryRoot { get; } = FindRoot();

    public string Content => Path.Combine(_folder.FullName, "content");

    public string Editions => Path.Combine(_folder.FullName, "editions");

    public string PathOf(string name) => Path.Combine(Content, "monographs", name + ".md");

    /// <summary>Review dates are judged by one day, whenever the tests run.</summary>
    public static (int ExitCode, string Output, string Error) Run(params string[] arguments)
    {
        if (arguments is ["check", ..] && !arguments.Contains("--today")) arguments = [.. arguments, "--today", "2026-11-22"];
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (MonographsCommand.Run(arguments, output, error), output.ToString(), error.ToString());
    }

    public (int ExitCode, string Output, string Error) Check(params string[] arguments) => Run(["check", Content, .. arguments]);

    public void Edit(string name, string before, string after)
    {
        var text = File.ReadAllText(PathOf(name));
        Assert.Contains(before, text, StringComparison.Ordinal);
        File.WriteAllText(PathOf(name), text.Replace(before, after, StringComparison.Ordinal));
    }

    public void Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "user.name=Ann", "-c", "user.email=ann@example.org", "-c", "commit.gpgsign=false", .. arguments])
        {
            UseShellExecute = false,
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error);
    }

    public void CommitAll(string message)
    {
        Git("init", "--quiet");
        Git("add", "--all");
        Git("commit", "--quiet", "--message", message);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static void Copy(DirectoryInfo from, DirectoryInfo to)
    {
        foreach (var file in from.EnumerateFiles()) file.CopyTo(Path.Combine(to.FullName, file.Name));
        foreach (var folder in from.EnumerateDirectories()) Copy(folder, to.CreateSubdirectory(folder.Name));
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Monographs.sln"))) return folder.FullName;
        }
        throw new DirectoryNotFoundException("The tests run outside the repository.");
    }
}

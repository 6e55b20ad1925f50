using System.CommandLine;
using System.Diagnostics;
using Monographs.Content.History;

namespace Monographs.Benchmarks.History;

/// <summary><c>history folder</c>: how long the history of a content folder takes to be read whole, with nothing new, and with one new commit.</summary>
internal static class HistoryCommand
{
    private static readonly Argument<string> Folder = new("folder") { Description = "A content folder in a git repository; one that is not there is made up first." };
    private static readonly Option<int> Monographs = new("--monographs") { Description = "How many files are made up.", DefaultValueFactory = _ => 10_000 };
    private static readonly Option<int> Commits = new("--commits") { Description = "How many commits are made up.", DefaultValueFactory = _ => 50_000 };
    private static readonly Option<int> Times = new("--times") { Description = "How often nothing is new.", DefaultValueFactory = _ => 5 };

    public static Command Create()
    {
        var command = new Command("history", "Measures the reading of a git history: whole, with nothing new, with one new commit.") { Folder, Monographs, Commits, Times };
        command.SetAction(arguments => Measure(arguments.GetRequiredValue(Folder), arguments.GetValue(Monographs), arguments.GetValue(Commits), arguments.GetValue(Times)));
        return command;
    }

    private static int Measure(string folder, int monographs, int commits, int times)
    {
        if (!Directory.Exists(folder)) MadeUpRepository.Write(folder, monographs, commits);
        var whole = Say("whole", () => ContentHistory.Read(folder, null, () => [], CancellationToken.None));
        if (whole.State is not HistoryState.Complete) return Fail($"The history of '{folder}' is {whole.State}.");
        Console.WriteLine($"{whole.Files.Sum(file => file.States.Count):N0} versions of {whole.Files.Length:N0} files, peak memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB");
        for (var i = 0; i < times; i++)
        {
            if (!Say("nothing new", () => ContentHistory.Read(folder, whole, () => Known(whole), CancellationToken.None)).Files.IsEmpty) return Fail("Something was new where nothing is.");
        }
        // Everything after the last but one commit, as if that had been the last when it was read.
        var before = whole with { Head = new Git(folder).Ask("rev-parse", "HEAD~1").Text!.Trim() };
        var news = Say("one new commit", () => ContentHistory.Read(folder, before, () => Known(whole), CancellationToken.None));
        return news.IsWhole ? Fail("One new commit made everything be read.") : 0;
    }

    private static IEnumerable<KnownFile> Known(ContentHistory history) => history.Files.Select((file, id) => new KnownFile(id, file.Path, file.LastBlob, file.IsRemoved));

    private static ContentHistory Say(string what, Func<ContentHistory> read)
    {
        var started = Stopwatch.GetTimestamp();
        var history = read();
        Console.WriteLine($"{what,-15} {Stopwatch.GetElapsedTime(started).TotalMilliseconds,9:N0} ms");
        return history;
    }

    private static int Fail(string words)
    {
        Console.Error.WriteLine(words);
        return 1;
    }
}

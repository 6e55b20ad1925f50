using System.CommandLine;
using System.Diagnostics;

namespace Monographs.Benchmarks.Steadiness;

/// <summary><c>soak --minutes 30</c>: mixed load and another edition every five seconds; memory and open files must stay flat.</summary>
internal static class SoakCommand
{
    private static readonly Option<int> Minutes = new("--minutes") { Description = "How long.", DefaultValueFactory = _ => 30 };

    public static Command Create() => SteadinessCommand.Create("soak", "Reads and publishes for a long time.", Minutes, RunAsync);

    private static async Task<string> RunAsync(Setting setting, int minutes)
    {
        using var site = setting.Start();
        await site.UntilReadyAsync(TimeSpan.FromSeconds(30));
        var load = new Load(() => site.Client, setting.Content.Pages);
        load.Start(readers: 4);
        var samples = new List<(double Megabytes, int Files)>();
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started).TotalMinutes < minutes)
        {
            await Task.Delay(TimeSpan.FromSeconds(5));
            setting.Content.Save();
            samples.Add((site.ResidentBytes / 1048576d, site.OpenFiles.Count));
            Check.That(load.Fault is null, load.Fault?.Message ?? "");
        }
        await load.StopAsync();
        Check.That(load.Refused == 0, $"{load.Refused} connections were refused.");
        // The first third warms up: code is compiled again, caches fill.
        var third = samples.Count / 3;
        var (second, last) = (samples[third..(2 * third)], samples[(2 * third)..]);
        var (before, after) = (second.Average(each => each.Megabytes), last.Average(each => each.Megabytes));
        var (filesBefore, filesAfter) = (second.Average(each => each.Files), last.Average(each => each.Files));
        Check.That(after < before * 1.1 + 5, $"Memory grew from {before:F0} to {after:F0} MB.");
        Check.That(filesAfter < filesBefore + 5, $"Open files grew from {filesBefore:F0} to {filesAfter:F0}.");
        return $"{minutes} minutes, {samples.Count} editions, {load.Answers} answers, all 200; memory {before:F0} then {after:F0} MB, open files {filesBefore:F0} then {filesAfter:F0}.";
    }
}

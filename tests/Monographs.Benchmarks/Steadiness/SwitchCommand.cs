using System.CommandLine;

namespace Monographs.Benchmarks.Steadiness;

/// <summary><c>switch --times 100</c>: shows another edition again and again while readers read.</summary>
internal static class SwitchCommand
{
    private static readonly Option<int> Times = new("--times") { Description = "How often.", DefaultValueFactory = _ => 100 };

    public static Command Create() => SteadinessCommand.Create("switch", "Changes the edition again and again under load.", Times, RunAsync);

    private static async Task<string> RunAsync(Setting setting, int times)
    {
        using var site = setting.Start();
        await site.UntilReadyAsync(TimeSpan.FromSeconds(30));
        var load = new Load(() => site.Client, setting.Content.Pages);
        load.Start(readers: 8);
        var most = 0;
        for (var time = 0; time < times; time++)
        {
            setting.Content.Save();
            for (var wait = 0; await ShownAsync(site) < setting.Content.Saved; wait++)
            {
                // Finished and unfinished editions; "current.tmp" is the next list of them.
                most = Math.Max(most, Directory.GetFiles(setting.Editions).Count(file => Path.GetExtension(file) is ".db" or ".tmp" && Path.GetFileName(file) is not "current.tmp"));
                Check.That(load.Fault is null, load.Fault?.Message ?? "");
                Check.That(wait < 1000, "The new edition never appeared.");
                await Task.Delay(20);
            }
        }
        await load.StopAsync();
        await Task.Delay(1000);
        Check.That(load.Refused == 0, $"{load.Refused} connections were refused.");
        Check.That(most <= 3, $"{most} editions were on the disk.");
        var deleted = site.OpenFiles.Where(file => file.EndsWith(" (deleted)", StringComparison.Ordinal) && file.Contains(setting.Editions, StringComparison.Ordinal)).ToList();
        Check.That(deleted.Count == 0, $"Deleted but held open: {string.Join(", ", deleted)}");
        return $"{times} switches under load, {load.Answers} answers: all 200, whole, of one edition, none going back; at most {most} editions on disk; no deleted file held open.";
    }

    private static async Task<int> ShownAsync(SiteProcess site) => MarkedContent.Read(MarkedContent.Page, await site.Client.GetStringAsync(MarkedContent.Page));
}

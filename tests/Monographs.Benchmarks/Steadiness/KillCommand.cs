using System.CommandLine;
using System.Net;

namespace Monographs.Benchmarks.Steadiness;

/// <summary><c>kill --times 200</c>: kills the site at random moments of publishing and looks what is left.</summary>
internal static class KillCommand
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private static readonly Option<int> Times = new("--times") { Description = "How often.", DefaultValueFactory = _ => 200 };

    public static Command Create() => SteadinessCommand.Create("kill", "Kills the site with SIGKILL at random moments of publishing.", Times, RunAsync);

    private static async Task<string> RunAsync(Setting setting, int times)
    {
        var random = new Random(times);
        var slowest = TimeSpan.Zero;
        var (midway, last) = (0, 0);
        for (var time = 0; time < times; time++)
        {
            // Some are killed while they start, with something new to publish; the others while they run.
            setting.Content.Save();
            using (var victim = setting.Start())
            {
                if (random.Next(3) == 0) await Task.Delay(random.Next(1500));
                else
                {
                    await victim.UntilReadyAsync(TimeSpan.FromSeconds(30));
                    setting.Content.Save();
                    await Task.Delay(300 + random.Next(400));
                }
                victim.Kill();
            }
            if (Directory.Exists(setting.Editions) && Directory.GetFiles(setting.Editions, "*.tmp").Length > 0) midway++;

            using var site = setting.Start();
            var time2 = await site.UntilReadyAsync(TimeSpan.FromSeconds(30));
            if (time2 > slowest) slowest = time2;
            Check.That(time2 < Longest, $"The site needed {time2.TotalSeconds:F1} s after kill {time}.");
            foreach (var page in setting.Content.Pages.Distinct())
            {
                using var answer = await site.Client.GetAsync(page);
                Check.That(answer.StatusCode is HttpStatusCode.OK, $"{page} answered {(int)answer.StatusCode} after kill {time}.");
                var mark = MarkedContent.Read(page, await answer.Content.ReadAsStringAsync());
                Check.That(mark == 0 || mark >= last, $"{page} went back from {last} to {mark} after kill {time}.");
                if (mark > 0) last = mark;
            }
            await UntilCurrentAsync(site, setting);
            var left = Directory.GetFiles(setting.Editions).Select(file => Path.GetFileName(file)).Where(name => name is not ("current" or "lock")).ToList();
            Check.That(left.TrueForAll(name => name.EndsWith(".db", StringComparison.Ordinal)) && left.Count <= 2, $"Left over after kill {time}: {string.Join(", ", left)}");
            site.Kill();
        }
        Check.That(midway > 0, "No kill hit a publication.");
        return $"{times} kills, {midway} in the middle of writing an edition; ready again in at most {slowest.TotalSeconds:F1} s, every page whole and of one edition, nothing left over.";
    }

    /// <summary>The site shows the last edition at once, and the next soon after.</summary>
    private static async Task UntilCurrentAsync(SiteProcess site, Setting setting)
    {
        for (var wait = 0; wait < 500; wait++)
        {
            if (MarkedContent.Read(MarkedContent.Page, await site.Client.GetStringAsync(MarkedContent.Page)) == setting.Content.Saved) return;
            await Task.Delay(20);
        }
        Check.That(false, "What was saved before the kill never appeared.");
    }
}

using System.CommandLine;
using System.Diagnostics;
using System.Net;

namespace Monographs.Benchmarks.Steadiness;

/// <summary><c>stop --times 10</c>: stops the site with SIGTERM while readers read.</summary>
internal static class StopCommand
{
    private static readonly Option<int> Times = new("--times") { Description = "How often.", DefaultValueFactory = _ => 10 };

    public static Command Create() => SteadinessCommand.Create("stop", "Stops the site with SIGTERM under load.", Times, RunAsync);

    private static async Task<string> RunAsync(Setting setting, int times)
    {
        var (slowest, answers) = (TimeSpan.Zero, 0);
        for (var time = 0; time < times; time++)
        {
            using var site = setting.Start();
            await site.UntilReadyAsync(TimeSpan.FromSeconds(30));
            var load = new Load(() => site.Client, setting.Content.Pages);
            load.Start(readers: 8);
            await Task.Delay(500);
            var before = load.Answers;
            var started = Stopwatch.GetTimestamp();
            site.Stop();
            await UntilNotReadyAsync(site);
            using (var page = await site.Client.GetAsync(MarkedContent.Page)) Check.That(page.StatusCode is HttpStatusCode.OK, "Not ready, and no page either.");
            var exit = await site.WaitAsync(TimeSpan.FromSeconds(10));
            var took = Stopwatch.GetElapsedTime(started);
            await load.StopAsync();
            Check.That(exit == 0, $"The exit code was {exit}: {site.Log}");
            Check.That(load.Answers > before, "Nobody was answered after the signal.");
            if (took > slowest) slowest = took;
            answers += load.Answers;
        }
        return $"{times} stops under load, {answers} answers: not ready first, every accepted request answered, exit code 0 after at most {slowest.TotalSeconds:F1} s.";
    }

    private static async Task UntilNotReadyAsync(SiteProcess site)
    {
        for (var wait = 0; wait < 100; wait++)
        {
            using var answer = await site.Client.GetAsync("/health/ready");
            if (answer.StatusCode is HttpStatusCode.ServiceUnavailable) return;
            await Task.Delay(10);
        }
        Check.That(false, "The site was still ready a second after the signal.");
    }
}

using System.CommandLine;
using System.Net;

namespace Monographs.Benchmarks.Steadiness;

/// <summary><c>replicas --times 3</c>: two sites of one content, behind what a service does, send the same, and one after the other restarts unseen.</summary>
internal static class ReplicasCommand
{
    private static readonly Option<int> Times = new("--times") { Description = "How often each restarts.", DefaultValueFactory = _ => 3 };

    public static Command Create() => SteadinessCommand.Create("replicas", "Compares two replicas and restarts them under load.", Times, RunAsync);

    private static async Task<string> RunAsync(Setting setting, int times)
    {
        SiteProcess[] sites = [setting.Start(0), setting.Start(1)];
        try
        {
            foreach (var site in sites) await site.UntilReadyAsync(TimeSpan.FromSeconds(30));
            var compared = await CompareAsync(sites, setting.Content.Pages);

            var service = new Service(sites);
            var load = new Load(service.Choose, setting.Content.Pages);
            load.Start(readers: 8);
            for (var time = 0; time < 2 * times; time++)
            {
                var replica = time % 2;
                sites[replica].Stop();
                Check.That(await sites[replica].WaitAsync(TimeSpan.FromSeconds(10)) == 0, "A replica did not end well.");
                sites[replica].Dispose();
                sites[replica] = setting.Start(replica);
                await sites[replica].UntilReadyAsync(TimeSpan.FromSeconds(30));
                await Task.Delay(500);
            }
            await load.StopAsync();
            await service.StopAsync();
            Check.That(load.Refused == 0, $"{load.Refused} requests found nobody.");
            return $"{compared} answers of two replicas are equal in body and ETag; {2 * times} restarts under load, {load.Answers} requests, none failed.";
        }
        finally
        {
            foreach (var site in sites) site.Dispose();
        }
    }

    private static async Task<int> CompareAsync(SiteProcess[] sites, IReadOnlyList<string> pages)
    {
        var compared = 0;
        foreach (var page in pages.Distinct())
        {
            foreach (var encoding in new[] { "br", "gzip", "identity" })
            {
                var (one, other) = (await AskAsync(sites[0], page, encoding), await AskAsync(sites[1], page, encoding));
                Check.That(one.Tag == other.Tag, $"{page} ({encoding}) has the tags {one.Tag} and {other.Tag}.");
                Check.That(one.Body.AsSpan().SequenceEqual(other.Body), $"{page} ({encoding}) has two bodies.");
                compared++;
            }
        }
        return compared;
    }

    private static async Task<(string? Tag, byte[] Body)> AskAsync(SiteProcess site, string page, string encoding)
    {
        using var question = new HttpRequestMessage(HttpMethod.Get, page);
        question.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        // The two differ in their ports, which a service hides.
        question.Headers.Host = "localhost";
        using var answer = await site.Client.SendAsync(question);
        Check.That(answer.StatusCode is HttpStatusCode.OK, $"{page} answered {(int)answer.StatusCode}.");
        return (answer.Headers.ETag?.Tag, await answer.Content.ReadAsByteArrayAsync());
    }
}

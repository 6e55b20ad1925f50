using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Monographs.Web.Tests.Steadiness;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Endpoint_Set_GetsRequestTimesPublicationsAndTraces()
    {
        await using var collector = await Collector.StartAsync();
        await using (var site = new SmallSite((Examplumab.File, Examplumab.Text()), ("monographs/bad.md", "no front matter"))
        {
            Settings = { ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Address, ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf" },
        }.Listen())
        {
            using var client = new HttpClient { BaseAddress = site.Address };
            await client.GetStringAsync("/monographs/examplumab", TestContext.Current.CancellationToken);
            await client.GetStringAsync("/search?q=private-words", TestContext.Current.CancellationToken);
            Assert.True(site.Services.GetRequiredService<MeterProvider>().ForceFlush());
            Assert.True(site.Services.GetRequiredService<TracerProvider>().ForceFlush());
        }

        var metrics = collector.Received("/v1/metrics");
        var traces = collector.Received("/v1/traces");
        Assert.Contains("http.server.request.duration", metrics, StringComparison.Ordinal);
        Assert.Contains("monographs.publication.duration", metrics, StringComparison.Ordinal);
        Assert.Contains("monographs.publication.files", metrics, StringComparison.Ordinal);
        Assert.Contains("monographs.files.rejected", metrics, StringComparison.Ordinal);
        Assert.Contains("monographs.cache.requests", metrics, StringComparison.Ordinal);
        Assert.Contains("/monographs/examplumab", traces, StringComparison.Ordinal);
        Assert.Contains("publish", traces, StringComparison.Ordinal);
        Assert.DoesNotContain("private-words", traces + metrics, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Endpoint_NotSet_MeansThatNothingListensToTheMeters()
    {
        await using var site = new SmallSite((Examplumab.File, Examplumab.Text()));
        using var client = site.NewClient();

        Assert.Null(site.Services.GetService<MeterProvider>());
        Assert.Null(site.Services.GetService<TracerProvider>());
    }

    /// <summary>Takes what the site sends over HTTP.</summary>
    private sealed class Collector(WebApplication app) : IAsyncDisposable
    {
        private readonly ConcurrentQueue<(string Path, string Text)> _received = new();

        public string Address => app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First();

        public static async Task<Collector> StartAsync()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            var app = builder.Build();
            app.Urls.Add("http://127.0.0.1:0");
            var collector = new Collector(app);
            app.Run(collector.TakeAsync);
            await app.StartAsync(TestContext.Current.CancellationToken);
            return collector;
        }

        public string Received(string path) => string.Concat(_received.Where(each => each.Path == path).Select(each => each.Text));

        public ValueTask DisposeAsync() => app.DisposeAsync();

        private async Task TakeAsync(HttpContext context)
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            _received.Enqueue((context.Request.Path, Encoding.Latin1.GetString(body.ToArray())));
        }
    }
}

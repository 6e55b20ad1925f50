using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
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
    public async Task Endpoint_WithACertificateThatNobodyTrusts_GetsNothing()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        await using var collector = await Collector.StartAsync(certificate);
        await using (var site = new SmallSite((Examplumab.File, Examplumab.Text()))
        {
            Settings = { ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Address, ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf" },
        }.Listen())
        {
            using var client = new HttpClient { BaseAddress = site.Address };
            await client.GetStringAsync("/monographs/examplumab", TestContext.Current.CancellationToken);
            site.Services.GetRequiredService<MeterProvider>().ForceFlush();
            site.Services.GetRequiredService<TracerProvider>().ForceFlush();
        }

        Assert.StartsWith("https:", collector.Address, StringComparison.Ordinal);
        Assert.True(collector.Connections > 0);
        Assert.Empty(collector.Received("/v1/metrics") + collector.Received("/v1/traces"));
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

        public int Connections { get; private set; }

        public static async Task<Collector> StartAsync(X509Certificate2? certificate = null)
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            Collector? collector = null;
            builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0, listen =>
            {
                listen.Use(next => connection =>
                {
                    collector!.Connections++;
                    return next(connection);
                });
                if (certificate is not null) listen.UseHttps(certificate);
            }));
            var app = builder.Build();
            collector = new Collector(app);
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

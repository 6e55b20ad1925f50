using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Monographs.Store;
using Monographs.Web.Hosting;

namespace Monographs.Web.Tests.Steadiness;

/// <summary>What the site says of itself, and that it heals without a restart.</summary>
public sealed class HealthTests : IAsyncDisposable
{
    private readonly SmallSite _site = new((Examplumab.File, Examplumab.Text()));
    private readonly HttpClient _client;

    public HealthTests() => _client = _site.NewClient();

    private string FilePath => Path.Combine(_site.ContentFolder, Examplumab.File);

    [Fact]
    public async Task Content_GoneAndBack_IsDegradedMeanwhile()
    {
        Directory.Move(_site.ContentFolder, _site.ContentFolder + "-away");
        _site.Services.GetRequiredService<EditionHolder>().Doubt();
        await UntilAsync("degraded: the content folder is gone; the last edition stays");
        Assert.Contains("Examplumab", await _client.GetStringAsync("/monographs/examplumab", TestContext.Current.CancellationToken), StringComparison.Ordinal);

        Directory.Move(_site.ContentFolder + "-away", _site.ContentFolder);
        _site.Services.GetRequiredService<EditionHolder>().Doubt();
        await UntilAsync("ok");
    }

    [Fact]
    public async Task EditionsFolder_InTheWayOfWriting_IsDegradedMeanwhile()
    {
        // In the place of the lock a folder: this stops root, too.
        File.Delete(Path.Combine(_site.EditionsFolder, "lock"));
        Directory.CreateDirectory(Path.Combine(_site.EditionsFolder, "lock"));
        await File.WriteAllTextAsync(FilePath, Examplumab.Text(title: "Later"), TestContext.Current.CancellationToken);
        await UntilAsync("degraded: the editions folder is read-only; the last edition stays");

        Directory.Delete(Path.Combine(_site.EditionsFolder, "lock"));
        _site.Services.GetRequiredService<EditionHolder>().Doubt();
        await UntilAsync("ok");
        Assert.Contains("Later", await _client.GetStringAsync("/monographs/examplumab", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("truncated")]
    [InlineData("flipped")]
    [InlineData("gone")]
    [InlineData("overwritten")]
    public async Task Edition_DamagedUnderTheSite_IsMadeAgainWithoutARestart(string damage)
    {
        var before = _site.Services.GetRequiredService<EditionHolder>().CurrentPath!;
        var first = await _client.GetStringAsync("/glossary", TestContext.Current.CancellationToken);
        Damage(before, damage);
        _site.Services.GetRequiredService<EditionHolder>().Doubt();

        var started = Stopwatch.GetTimestamp();
        while (_site.Services.GetRequiredService<EditionHolder>().CurrentPath == before)
        {
            Assert.True(Stopwatch.GetElapsedTime(started).TotalSeconds < 20, "The damage was not noticed.");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
        Assert.Equal(first, await _client.GetStringAsync("/glossary", TestContext.Current.CancellationToken));
        Assert.Contains("Examplumab", await _client.GetStringAsync("/monographs/examplumab", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await UntilAsync("ok");
        Assert.InRange(Directory.GetFiles(_site.EditionsFolder, "*.db").Length, 1, 2);
    }

    [Fact]
    public async Task Site_Stopping_SaysSoFirstAndStillAnswers()
    {
        await UntilAsync("ok");
        var stopping = Stopwatch.StartNew();
        _site.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        var stop = _site.Services.GetRequiredService<SiteHealth>();
        var draining = _site.Services.GetServices<IHostedService>().OfType<IHostedLifecycleService>().Single(each => each.GetType().Name == "Draining").StoppingAsync(TestContext.Current.CancellationToken);

        Assert.True(stop.IsStopping);
        await UntilAsync("stopping", HttpStatusCode.ServiceUnavailable);
        using var page = await _client.GetAsync("/monographs/examplumab", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        await draining;
        Assert.InRange(stopping.Elapsed.TotalSeconds, 2, 9);
    }

    [Theory]
    [InlineData(28, "degraded: the disk for editions is full; the last edition stays")]
    [InlineData(30, "degraded: the editions folder is read-only; the last edition stays")]
    [InlineData(5, "degraded: the editions folder cannot be written; the last edition stays")]
    public void Trouble_WithTheDisk_IsNamedWithoutPaths(int code, string words)
    {
        // Not the site's own, which forgets trouble as soon as it has looked through its content.
        var health = new SiteHealth(_site.Services.GetRequiredService<EditionHolder>());
        health.Report(new EditionException("/secret/path", new IOException("/secret/path", code)));

        Assert.Equal((true, words), health.Ask());
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _site.DisposeAsync();
    }

    private static void Damage(string path, string damage)
    {
        using var file = damage == "gone" ? null : new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        switch (damage)
        {
            case "truncated": file!.SetLength(9000); break;
            case "flipped": file!.Position = file.Length / 2; file.Write([0x55, 0x55, 0x55, 0x55]); break;
            case "overwritten": file!.Write(new byte[file.Length]); break;
            case "gone": File.Delete(path); break;
        }
    }

    private async Task UntilAsync(string words, HttpStatusCode status = HttpStatusCode.OK)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            using var answer = await _client.GetAsync("/health/ready", TestContext.Current.CancellationToken);
            var said = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            if (said == words)
            {
                Assert.Equal(status, answer.StatusCode);
                return;
            }
            Assert.True(Stopwatch.GetElapsedTime(started).TotalSeconds < 20, $"After 20 seconds: {said}");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}

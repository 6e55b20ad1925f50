using System.Diagnostics;

namespace Monographs.Web.Tests;

/// <summary>A class of its own: it waits half a minute, beside the others.</summary>
public sealed class MissedEventsTests : IAsyncDisposable
{
    private readonly SmallSite _site = new((Examplumab.File, Examplumab.Text()));

    /// <summary>The watcher goes on watching the folder that was moved away, and hears nothing of the one in its place.</summary>
    [Fact]
    public async Task Folder_PutInPlaceOfAnother_IsSeenWithinAMinute()
    {
        using var client = _site.NewClient();
        Assert.Contains("<h1", await client.GetStringAsync("/monographs/examplumab", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Directory.CreateDirectory(_site.ContentFolder + "-next/monographs");
        await File.WriteAllTextAsync(Path.Combine(_site.ContentFolder + "-next", Examplumab.File), Examplumab.Text(title: "Nobody said so"), TestContext.Current.CancellationToken);
        Directory.Move(_site.ContentFolder, _site.ContentFolder + "-before");
        Directory.Move(_site.ContentFolder + "-next", _site.ContentFolder);

        var started = Stopwatch.GetTimestamp();
        while (!(await client.GetStringAsync("/monographs/examplumab", TestContext.Current.CancellationToken)).Contains("Nobody said so", StringComparison.Ordinal))
        {
            Assert.True(Stopwatch.GetElapsedTime(started).TotalSeconds < 60, "The new folder is not seen after a minute.");
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }
    }

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();
}

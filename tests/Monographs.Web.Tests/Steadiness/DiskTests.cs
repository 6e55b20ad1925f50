using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Monographs.Web.Hosting;

namespace Monographs.Web.Tests.Steadiness;

/// <summary>The editions on a small file system of their own, that fills up or becomes read-only under the site.</summary>
public sealed class DiskTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private SmallSite? _site;
    private HttpClient? _client;

    private string Disk => Path.Combine(_folder.Path, "disk");

    private string Content => Path.Combine(_folder.Path, "content");

    [Theory]
    [InlineData("full", "degraded: the disk for editions is full; the last edition stays")]
    [InlineData("read-only", "degraded: the editions folder is read-only; the last edition stays")]
    public async Task Disk_GoneBad_KeepsTheLastEditionAlsoAfterARestartAndHealsWithoutOne(string trouble, string words)
    {
        Directory.CreateDirectory(Disk);
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && Run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", Disk), "Nothing can be mounted here.");
        Directory.CreateDirectory(Path.Combine(Content, "monographs"));
        await WriteAsync("As it was");
        Start();
        await UntilAsync("ok");

        if (trouble == "full") Fill();
        else Assert.True(Run("mount", "-o", "remount,ro", Disk));
        await WriteAsync("As it is");
        await UntilAsync(words);
        await AssertShowsAsync("As it was");

        await StopAsync();
        Start();
        await UntilAsync(words);
        await AssertShowsAsync("As it was");

        if (trouble == "full") File.Delete(Path.Combine(Disk, "filler"));
        else Assert.True(Run("mount", "-o", "remount,rw", Disk));
        await UntilAsync("ok");
        await AssertShowsAsync("As it is");
        Assert.DoesNotContain(Directory.GetFiles(Path.Combine(Disk, "editions")), file => file.EndsWith(".tmp", StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Run("umount", Disk);
        _folder.Dispose();
    }

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    private void Start()
    {
        _site = new SmallSite { Settings = { ["Monographs:Content"] = Content, ["Monographs:Editions"] = Path.Combine(Disk, "editions") } };
        _client = _site.NewClient();
    }

    private async Task StopAsync()
    {
        _client?.Dispose();
        if (_site is not null) await _site.DisposeAsync();
        _site = null;
    }

    private Task WriteAsync(string title) => File.WriteAllTextAsync(Path.Combine(Content, Examplumab.File), Examplumab.Text(title), TestContext.Current.CancellationToken);

    private void Fill()
    {
        using var filler = new FileStream(Path.Combine(Disk, "filler"), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            while (true) filler.Write(new byte[4096]);
        }
        catch (IOException)
        {
            // Full.
        }
    }

    private async Task AssertShowsAsync(string title) =>
        Assert.Contains($"<h1>{title}", await _client!.GetStringAsync("/monographs/examplumab", TestContext.Current.CancellationToken), StringComparison.Ordinal);

    private async Task UntilAsync(string words)
    {
        var started = Stopwatch.GetTimestamp();
        while (await _client!.GetStringAsync("/health/ready", TestContext.Current.CancellationToken) is var said && said != words)
        {
            Assert.True(Stopwatch.GetElapsedTime(started).TotalSeconds < 30, $"After 30 seconds: {said}");
            _site!.Services.GetRequiredService<EditionHolder>().Doubt();
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }
    }
}

using System.Diagnostics;
using System.Text;

namespace Monographs.Benchmarks.Steadiness;

/// <summary>The site as a process of its own, which may be killed and stopped.</summary>
internal sealed class SiteProcess : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _log = new();

    private SiteProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
        Client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30) };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public bool HasExited => _process.HasExited;

    public string Log
    {
        get
        {
            lock (_log) return _log.ToString();
        }
    }

    public long ResidentBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>What the process holds open: paths, as the system names them.</summary>
    public IReadOnlyList<string> OpenFiles => [.. Directory.EnumerateFileSystemEntries($"/proc/{_process.Id}/fd").Select(Target).OfType<string>()];

    public static SiteProcess Start(string program, string content, string editions, int port)
    {
        var address = new Uri($"http://127.0.0.1:{port}");
        var process = new Process
        {
            StartInfo = new("dotnet", [program, "--urls", address.OriginalString, $"--Monographs:Content={content}", $"--Monographs:Editions={editions}", "--Monographs:PagesPerMinute=0", "--Monographs:SearchesPerMinute=0"])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production" },
            },
        };
        var site = new SiteProcess(process, address);
        process.OutputDataReceived += (_, line) => site.Note(line.Data);
        process.ErrorDataReceived += (_, line) => site.Note(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return site;
    }

    /// <returns>How long it took.</returns>
    public async Task<TimeSpan> UntilReadyAsync(TimeSpan atMost)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            if (await SayAsync() is "ok") return Stopwatch.GetElapsedTime(started);
            Check.That(!_process.HasExited, $"The site ended by itself: {Log}");
            Check.That(Stopwatch.GetElapsedTime(started) < atMost, $"Not ready after {atMost.TotalSeconds} s: {await SayAsync()}");
            await Task.Delay(20);
        }
    }

    /// <summary>What it says of its readiness; null where it does not answer.</summary>
    public async Task<string?> SayAsync()
    {
        try
        {
            using var answer = await Client.GetAsync("/health/ready");
            return await answer.Content.ReadAsStringAsync();
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    /// <summary>SIGKILL.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>SIGTERM.</summary>
    public void Stop()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        kill.WaitForExit();
    }

    public async Task<int> WaitAsync(TimeSpan atMost)
    {
        using var patience = new CancellationTokenSource(atMost);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited) Kill();
        Client.Dispose();
        _process.Dispose();
    }

    private static string? Target(string link)
    {
        try
        {
            return new FileInfo(link).LinkTarget;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private void Note(string? line)
    {
        lock (_log) _log.AppendLine(line);
    }
}

using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Monographs.Web.Tests;

/// <summary>The program as a process: what an operator sees of it.</summary>
public sealed class StartTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Start_WithoutContent_IsOneSentence()
    {
        var (code, error) = await FailAsync("--Monographs:Content=/nowhere/at/all");

        Assert.Equal(2, code);
        Assert.Equal("The content folder '/nowhere/at/all' does not exist: start from the folder that holds it, or set Monographs:Content.", Assert.Single(error));
    }

    [Fact]
    public async Task Start_WithAnEditionsFolderThatCannotBeWritten_IsOneSentence()
    {
        var (code, error) = await FailAsync("--Monographs:Editions=/dev/null/editions");

        Assert.Equal(2, code);
        Assert.StartsWith("The editions folder '/dev/null/editions' cannot be written to (", Assert.Single(error), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WithSeveralFaults_NamesThemAllAtOnce()
    {
        var (code, error) = await FailAsync("--Monographs:Content=/nowhere", "--Monographs:Editions=/dev/null/x", "--Monographs:BaseAddress=example.org/path", "--Monographs:Title= ");

        Assert.Equal(2, code);
        Assert.Equal(4, error.Length);
    }

    [Fact]
    public async Task Start_OnAPortInUse_IsOneSentence()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var (code, error) = await FailAsync("--urls", $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}");

        Assert.Equal(4, code);
        Assert.Contains("address already in use", Assert.Single(error), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_InProduction_LogsOneJsonObjectALineAndAnswersItsHealthCheck()
    {
        using var process = Start("--urls", "http://127.0.0.1:0");
        try
        {
            var address = await ReadAddressAsync(process);
            using var well = Start("--health-check", "--urls", address);
            await well.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, well.ExitCode);
        }
        finally
        {
            process.Kill();
        }
    }

    /// <summary>Whoever can have a line written can fill the disk that keeps the log.</summary>
    [Fact]
    public async Task Log_WhileQuestionsAreRefused_GetsNoLine()
    {
        using var process = Start("--urls", "http://127.0.0.1:0", "--AllowedHosts", "127.0.0.1");
        try
        {
            using var client = new HttpClient { BaseAddress = new(await ReadAddressAsync(process)) };
            foreach (var (method, host, path) in new[] { ("GET", "127.0.0.1", "/favicon.svg"), ("GET", "evil.example", "/"), ("POST", "evil.example", "/"), ("POST", "127.0.0.1", "/"), ("GET", "127.0.0.1", "/monographs/emactuzumab/v/%20") })
            {
                using var question = new HttpRequestMessage(new(method), path) { Headers = { Host = host, Range = new(9_999_999, null) } };
                using var answer = await client.SendAsync(question, TestContext.Current.CancellationToken);
                Assert.InRange((int)answer.StatusCode, 400, 499);
            }
        }
        finally
        {
            process.Kill();
        }
        var lines = (await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.Contains("\"Level\":\"Information\"", line, StringComparison.Ordinal));
    }

    /// <summary>As a rolling update does to a replica that is still making its first edition.</summary>
    [Fact]
    public async Task Stop_BeforeTheSiteIsUp_IsNoFault()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("There is no SIGTERM.");
        using var turn = new FileStream(Path.Combine(_folder.Path, "lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        using var process = Start("--urls", "http://127.0.0.1:0");
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await WaitUntilIdleAsync(process);

        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, process.ExitCode);
        Assert.DoesNotContain("Exception", await output, StringComparison.Ordinal);
        Assert.Empty(await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task HealthCheck_WithNothingListening_Fails()
    {
        using var process = Start("--health-check", "--urls", "http://127.0.0.1:9");
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, process.ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<string> ReadAddressAsync(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            var message = JsonDocument.Parse(line).RootElement.GetProperty("RenderedMessage").GetString()!;
            if (message.StartsWith("Now listening on: ", StringComparison.Ordinal)) return message["Now listening on: \"".Length..].TrimEnd('"');
        }
        throw new InvalidOperationException("The site does not listen.");
    }

    /// <summary>Nothing may be told twice: one line a fault on the error stream, no trace anywhere.</summary>
    private async Task<(int Code, string[] Error)> FailAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("   at ", await output + error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", await output + error, StringComparison.Ordinal);
        return (process.ExitCode, error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>It waits for its turn by then.</summary>
    private static async Task WaitUntilIdleAsync(Process process)
    {
        TimeSpan before, used = default;
        do
        {
            before = used;
            await Task.Delay(500, TestContext.Current.CancellationToken);
            process.Refresh();
            used = process.TotalProcessorTime;
        }
        while (used.TotalMilliseconds < 300 || (used - before).TotalMilliseconds > 50);
    }

    private Process Start(params string[] arguments)
    {
        string[] all = [typeof(Program).Assembly.Location, $"--Monographs:Content={Site.ContentFolder}", $"--Monographs:Editions={_folder.Path}", .. arguments];
        return Process.Start(new ProcessStartInfo("dotnet", all)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder.Path,
            Environment = { ["DOTNET_ENVIRONMENT"] = "Production", ["ASPNETCORE_ENVIRONMENT"] = "Production" },
        })!;
    }
}

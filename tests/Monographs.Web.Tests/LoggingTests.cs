using System.Text.Json;
using Monographs.Web.Hosting;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting;

namespace Monographs.Web.Tests;

public sealed class LoggingTests
{
    /// <summary>A line break, a terminal's escape, a C1 control, a line separator, a text direction override, half a character.</summary>
    private const string Nasty = "a\r\n12:00:00 ERR forged \u001b[31m \u009b1m \u2028 \u202e \ud800 \"quoted\" é 漢 😀";

    [Fact]
    public void Json_OfAnyText_IsOneValidObjectOnOneLine()
    {
        var line = Log(new JsonLines(), Nasty);

        Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal));
        Assert.DoesNotContain(line.TrimEnd('\n'), char.IsControl);
        Assert.DoesNotContain('\u2028', line);
        Assert.DoesNotContain('\u202e', line);
        var logged = JsonDocument.Parse(line).RootElement.GetProperty("Properties").GetProperty("Query").GetRawText();
        Assert.Contains("é 漢 😀", logged, StringComparison.Ordinal);
        Assert.Contains("\\ud800", logged, StringComparison.Ordinal);
    }

    [Fact]
    public void Terminal_OfAnyText_StaysOnItsLine()
    {
        var line = Log(new TerminalLines(), Nasty);

        Assert.Single(line.TrimEnd().Split('\n'));
        Assert.DoesNotContain(line.TrimEnd(), char.IsControl);
        Assert.Contains("é 漢 😀", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Terminal_OfAnException_IndentsEveryLineOfIt()
    {
        var lines = Log(new TerminalLines(), "x", new InvalidOperationException(Nasty)).TrimEnd().Split('\n');

        Assert.All(lines.Skip(1), line => Assert.StartsWith("    ", line, StringComparison.Ordinal));
        Assert.DoesNotContain(string.Concat(lines), char.IsControl);
    }

    private static string Log(ITextFormatter formatter, string text, Exception? exception = null)
    {
        var sink = new Sink(formatter);
        using var logger = new LoggerConfiguration().WriteTo.Sink(sink).CreateLogger();
        logger.Information(exception, "Searched {Query}", text);
        return sink.Output.ToString();
    }

    private sealed class Sink(ITextFormatter formatter) : ILogEventSink
    {
        public StringWriter Output { get; } = new();

        public void Emit(LogEvent logEvent) => formatter.Format(logEvent, Output);
    }
}

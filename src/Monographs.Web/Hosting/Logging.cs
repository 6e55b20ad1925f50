using Serilog;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Filters;
using Serilog.Formatting;
using Serilog.Formatting.Display;
using Serilog.Formatting.Json;
using Serilog.Settings.Configuration;

namespace Monographs.Web.Hosting;

/// <summary>Serilog: readable lines for a person, one JSON object a line for a machine that collects them.</summary>
internal static class Logging
{
    private static readonly Func<LogEvent, bool> IsOfHost = Matching.FromSource("Microsoft.Extensions.Hosting.Internal.Host");

    /// <param name="forMachine">Whether a program reads the log rather than a person.</param>
    public static void AddLogging(this WebApplicationBuilder builder, bool forMachine)
    {
        var logger = new LoggerConfiguration()
            // Named, because to look for parts of Serilog through all libraries takes longer than to set it up.
            .ReadFrom.Configuration(builder.Configuration, new ConfigurationReaderOptions(typeof(ConsoleLoggerConfigurationExtensions).Assembly))
            // Told in one sentence by Program, not here with a stack trace.
            .Filter.ByExcluding(line => line.Exception is { } exception && StartFailure.Find(exception) is not null)
            // The host takes it for a failed start that the site is stopped before it is up.
            .Filter.ByExcluding(line => line.Exception is OperationCanceledException && IsOfHost(line))
            .WriteTo.Console(forMachine ? new JsonLines() : new TerminalLines())
            .CreateLogger();
        // It writes nothing that is not written elsewhere as well, but makes an activity for each request as long as somebody might read that.
        builder.Logging.ClearProviders().AddSerilog(logger, dispose: true).AddFilter<SerilogLoggerProvider>("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
    }
}

/// <summary>Serilog's JSON leaves characters from U+007F on as they are, some of which end a line or steer a terminal.</summary>
internal sealed class JsonLines : ITextFormatter
{
    private readonly JsonFormatter _formatter = new(closingDelimiter: "", renderMessage: true);

    public void Format(LogEvent logEvent, TextWriter output)
    {
        var line = new StringWriter();
        _formatter.Format(logEvent, line);
        output.Write(EscapedText.Of(line.ToString()));
        output.Write('\n');
    }
}

/// <summary>Time, level and message on a line; an exception follows indented, so that no text in it can pass for a line of the log.</summary>
internal sealed class TerminalLines : ITextFormatter
{
    private readonly MessageTemplateTextFormatter _formatter = new("{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}");

    public void Format(LogEvent logEvent, TextWriter output)
    {
        var line = new StringWriter();
        _formatter.Format(logEvent, line);
        output.WriteLine(EscapedText.Of(line.ToString()));
        foreach (var part in logEvent.Exception?.ToString().ReplaceLineEndings("\n").Split('\n') ?? []) output.WriteLine($"    {EscapedText.Of(part)}");
    }
}

using Microsoft.Extensions.Options;
using Monographs.Store;

namespace Monographs.Web.Hosting;

/// <summary>Finds every fault of the settings, one sentence each, before anything is opened.</summary>
internal sealed class MonographsOptionsValidator(IConfiguration settings) : IValidateOptions<MonographsOptions>
{
    public ValidateOptionsResult Validate(string? name, MonographsOptions options)
    {
        string?[] faults =
        [
            CheckContent(options), CheckEditions(options.Editions), CheckBaseAddress(options.BaseAddress), CheckTitle(options.Title),
            .. KnownProxies.Parse(options.KnownProxies).Faults.Select(word => $"Monographs:KnownProxies names '{word}', which is no address and no network: write it as in 10.0.0.0/8."),
            CheckRate(nameof(options.PagesPerMinute), options.PagesPerMinute), CheckRate(nameof(options.SearchesPerMinute), options.SearchesPerMinute),
            CheckTelemetry(settings[Telemetry.Endpoint]), CheckTrust(settings["FORWARDEDHEADERS_ENABLED"]),
        ];
        return faults.OfType<string>().ToList() is { Count: > 0 } found ? ValidateOptionsResult.Fail(found) : ValidateOptionsResult.Success;
    }

    private static string? CheckContent(MonographsOptions options) =>
        options.Content.Length == 0 ? "Monographs:Content is empty: name the folder that holds the content."
        : Directory.Exists(options.Content) || HasEdition(options.Editions) ? null
        : $"The content folder '{options.Content}' does not exist: start from the folder that holds it, or set Monographs:Content.";

    /// <summary>
    /// A file is written and taken away again: permissions, read-only disks and full disks show in no other way.
    /// Where an edition is there already, neither keeps the site from showing it.
    /// </summary>
    private static string? CheckEditions(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            using var probe = new FileStream(Path.Combine(folder, $".probe-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            probe.WriteByte(0);
            probe.Flush(flushToDisk: true);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return HasEdition(folder) ? null : $"The editions folder '{folder}' cannot be written to ({exception.Message.TrimEnd('.')}): make it writable, or set Monographs:Editions.";
        }
    }

    private static bool HasEdition(string folder)
    {
        try
        {
            return new EditionFolder(folder).FindCurrent() is { } edition && File.Exists(edition);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    private static string? CheckBaseAddress(string address) =>
        address.Length == 0 || IsOrigin(address) ? null
        : $"Monographs:BaseAddress '{address}' is not a scheme and a host: write it as in https://monographs.example.org.";

    private static bool IsOrigin(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"
        && uri is { PathAndQuery: "/", Fragment: "", UserInfo: "" };

    private static string? CheckTitle(string title) => string.IsNullOrWhiteSpace(title) ? "Monographs:Title is empty: give the site a name." : null;

    private static string? CheckRate(string name, int perMinute) => perMinute < 0 ? $"Monographs:{name} is {perMinute}: it is a number of requests, or 0 for any number." : null;

    private static string? CheckTelemetry(string? endpoint) =>
        string.IsNullOrWhiteSpace(endpoint) || (Uri.TryCreate(endpoint, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http") ? null
        : $"{Telemetry.Endpoint} '{endpoint}' is no address: write it as in http://localhost:4317.";

    private static string? CheckTrust(string? isEnabled) => isEnabled is null or "false" ? null
        : "ASPNETCORE_FORWARDEDHEADERS_ENABLED would let any visitor pass for another: remove it, and name the proxies in Monographs:KnownProxies.";
}

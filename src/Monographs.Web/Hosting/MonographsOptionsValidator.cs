using Microsoft.Extensions.Options;

namespace Monographs.Web.Hosting;

/// <summary>Finds every fault of the settings, one sentence each, before anything is opened.</summary>
internal sealed class MonographsOptionsValidator : IValidateOptions<MonographsOptions>
{
    public ValidateOptionsResult Validate(string? name, MonographsOptions options)
    {
        string?[] faults = [CheckContent(options.Content), CheckEditions(options.Editions), CheckBaseAddress(options.BaseAddress), CheckTitle(options.Title)];
        return faults.OfType<string>().ToList() is { Count: > 0 } found ? ValidateOptionsResult.Fail(found) : ValidateOptionsResult.Success;
    }

    private static string? CheckContent(string folder) =>
        folder.Length == 0 ? "Monographs:Content is empty: name the folder that holds the content."
        : Directory.Exists(folder) ? null
        : $"The content folder '{folder}' does not exist: start from the folder that holds it, or set Monographs:Content.";

    /// <summary>A file is written and taken away again: permissions, read-only disks and full disks show in no other way.</summary>
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
            return $"The editions folder '{folder}' cannot be written to ({exception.Message.TrimEnd('.')}): make it writable, or set Monographs:Editions.";
        }
    }

    private static string? CheckBaseAddress(string address) =>
        address.Length == 0 || IsOrigin(address) ? null
        : $"Monographs:BaseAddress '{address}' is not a scheme and a host: write it as in https://monographs.example.org.";

    private static bool IsOrigin(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"
        && uri is { PathAndQuery: "/", Fragment: "", UserInfo: "" };

    private static string? CheckTitle(string title) => string.IsNullOrWhiteSpace(title) ? "Monographs:Title is empty: give the site a name." : null;
}

using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Monographs.Web.Hosting;

/// <summary>Makes full paths of the two folders in the settings.</summary>
internal sealed class MonographsFolders(IHostEnvironment environment) : IPostConfigureOptions<MonographsOptions>
{
    public void PostConfigure(string? name, MonographsOptions options)
    {
        options.Content = FindContent(options.Content.Trim());
        options.Editions = options.Editions.Trim() is { Length: > 0 } editions ? Path.GetFullPath(editions) : DefaultEditions(options.Content);
    }

    /// <summary>
    /// <c>dotnet run --project</c> makes the project's folder the current directory, so a folder that is not below it
    /// is looked for further up, as git looks for its own.
    /// </summary>
    private string FindContent(string setting)
    {
        if (setting.Length == 0) return "";
        var below = Path.GetFullPath(setting);
        if (Path.IsPathRooted(setting) || Directory.Exists(below)) return below;
        for (var folder = new DirectoryInfo(environment.ContentRootPath); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.GetFullPath(setting, folder.FullName);
            if (Directory.Exists(candidate)) return candidate;
        }
        return below;
    }

    /// <summary>Two checkouts on one machine must not take turns in one folder, so the folder is named by the content's path.</summary>
    private static string DefaultEditions(string content)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..12];
        return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "monographs", "editions", name);
    }
}

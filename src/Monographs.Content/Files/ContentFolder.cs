using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Monographs.Content.Files;

/// <summary>Finds the files of a content folder. Only plain files are read; anything else with a content file's name is refused, never passed over.</summary>
public static class ContentFolder
{
    /// <summary>Larger files are not read whole; a finding says so.</summary>
    public const int MaxFileBytes = 256 * 1024;

    private static readonly string[] Folders = ["monographs", "pages", "figures"];

    private static readonly string[] Files = ["glossary.md", "synonyms.md"];

    private static readonly EnumerationOptions OneLevel = new() { AttributesToSkip = FileAttributes.None, RecurseSubdirectories = false };

    /// <summary>Every content file, in ordinal order of its path.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ImmutableArray<ContentFile> Read(string root)
    {
        if (!Directory.Exists(root)) throw new DirectoryNotFoundException($"The content folder '{root}' does not exist.");
        var entries = Folders.Select(folder => new DirectoryInfo(Path.Combine(root, folder))).SelectMany(Entries)
            .Concat(Files.SelectMany(name => new DirectoryInfo(root).EnumerateFileSystemInfos(name, OneLevel)));
        return [.. entries.Select(entry => Read(root, entry)).OfType<ContentFile>().OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static IEnumerable<FileSystemInfo> Entries(DirectoryInfo folder)
    {
        if (folder.LinkTarget is not null) return [folder];
        return folder.Exists ? folder.EnumerateFileSystemInfos("*", OneLevel).Where(entry => entry.Extension is ".md" or ".svg") : [];
    }

    private static ContentFile? Read(string root, FileSystemInfo entry)
    {
        var path = Path.GetRelativePath(root, entry.FullName).Replace('\\', '/');
        // A link could lead out of the folder (/etc/passwd) or in a circle.
        if (entry.LinkTarget is not null) return Refuse(path, "This is a symbolic link, which is never followed. Put the file itself here.");
        if (entry is not FileInfo file) return Refuse(path, "This is a folder with a file's name. Rename it.");
        try
        {
            var buffer = new byte[(int)Math.Min(file.Length, MaxFileBytes + 1L)];
            var length = 0;
            // A FIFO has length 0 and opening it waits for ever; an empty file need not be opened.
            if (buffer.Length > 0)
            {
                using var stream = file.OpenRead();
                length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            }
            var bytes = buffer.AsMemory(0, length);
            return new(path, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Gone between listing and opening: as if it had never been there.
            file.Refresh();
            return file.Exists ? Refuse(path, $"The file cannot be read: {exception.Message} Give the site's user the right to read it.") : null;
        }
    }

    private static ContentFile Refuse(string path, string why) => new(path, default, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(why)))) { Refusal = why };
}

using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Monographs.Content.Files;

/// <summary>Finds the files of a content folder: plain files only, never through a symbolic link.</summary>
public static class ContentFolder
{
    /// <summary>Larger files are not read whole; a finding says so.</summary>
    public const int MaxFileBytes = 256 * 1024;

    private static readonly string[] Folders = ["monographs", "pages", "figures"];

    private static readonly EnumerationOptions PlainOnly = new()
    {
        // A link could lead out of the folder (/etc/passwd) or in a circle; devices and FIFOs never end.
        AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Device | FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = true,
        RecurseSubdirectories = false,
    };

    /// <summary>Every content file, in ordinal order of its path.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ImmutableArray<ContentFile> Read(string root)
    {
        if (!Directory.Exists(root)) throw new DirectoryNotFoundException($"The content folder '{root}' does not exist.");
        var paths = Folders.Select(folder => new DirectoryInfo(Path.Combine(root, folder)))
            .Where(folder => folder is { Exists: true, LinkTarget: null })
            .SelectMany(folder => folder.EnumerateFiles("*", PlainOnly))
            .Concat(new DirectoryInfo(root).EnumerateFiles("glossary.md", PlainOnly))
            .Where(file => file.Extension is ".md" or ".svg");
        return [.. paths.Select(file => Read(root, file)).OfType<ContentFile>().OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static ContentFile? Read(string root, FileInfo file)
    {
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
            return new(Path.GetRelativePath(root, file.FullName).Replace('\\', '/'), bytes, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Gone between listing and opening: as if it had never been there.
            return null;
        }
    }
}

using System.Security.Cryptography;
using System.Text;

namespace Monographs.Content.Files;

/// <summary>A file of a content folder that may not have been read yet: of thousands, only those at hand need be in memory.</summary>
public sealed class ContentEntry
{
    private readonly FileSystemInfo _entry;

    internal ContentEntry(string root, FileSystemInfo entry) =>
        (_entry, Path) = (entry, System.IO.Path.GetRelativePath(root, entry.FullName).Replace('\\', '/'));

    /// <summary>Below the content folder, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>Neither a monograph nor a page: what those share, such as the glossary.</summary>
    public bool IsShared => !Path.StartsWith("monographs/", StringComparison.Ordinal) && !Path.StartsWith("pages/", StringComparison.Ordinal);

    /// <returns>Null where the file is gone meanwhile.</returns>
    public ContentFile? Read()
    {
        // A link could lead out of the folder (/etc/passwd) or in a circle.
        if (_entry.LinkTarget is not null) return Refuse("This is a symbolic link, which is never followed. Put the file itself here.");
        if (_entry is not FileInfo file) return Refuse("This is a folder with a file's name. Rename it.");
        try
        {
            var buffer = new byte[(int)Math.Min(file.Length, ContentFolder.MaxFileBytes + 1L)];
            var length = 0;
            // A FIFO has length 0 and opening it waits for ever; an empty file need not be opened.
            if (buffer.Length > 0)
            {
                using var stream = file.OpenRead();
                length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            }
            var bytes = buffer.AsMemory(0, length);
            return new(Path, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Gone between listing and opening: as if it had never been there.
            file.Refresh();
            return file.Exists ? Refuse($"The file cannot be read: {exception.Message} Give the site's user the right to read it.") : null;
        }
    }

    private ContentFile Refuse(string why) => new(Path, default, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(why)))) { Refusal = why };
}

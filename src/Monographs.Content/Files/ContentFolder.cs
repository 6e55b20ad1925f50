using System.Collections.Immutable;

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
    public static ImmutableArray<ContentFile> Read(string root) => [.. Read(List(root))];

    /// <summary>Those of them that are still there, in the same order, on all processors.</summary>
    public static ParallelQuery<ContentFile> Read(ImmutableArray<ContentEntry> entries) => entries.AsParallel().AsOrdered().Select(entry => entry.Read()).OfType<ContentFile>();

    /// <summary>The same files, unread.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ImmutableArray<ContentEntry> List(string root)
    {
        if (!Directory.Exists(root)) throw new DirectoryNotFoundException($"The content folder '{root}' does not exist.");
        var entries = Folders.Select(folder => new DirectoryInfo(Path.Combine(root, folder))).SelectMany(Entries)
            .Concat(Files.SelectMany(name => new DirectoryInfo(root).EnumerateFileSystemInfos(name, OneLevel)));
        return [.. entries.Select(entry => new ContentEntry(root, entry)).OrderBy(entry => entry.Path, StringComparer.Ordinal)];
    }

    private static IEnumerable<FileSystemInfo> Entries(DirectoryInfo folder)
    {
        if (folder.LinkTarget is not null) return [folder];
        return folder.Exists ? folder.EnumerateFileSystemInfos("*", OneLevel).Where(entry => entry.Extension is ".md" or ".svg") : [];
    }
}

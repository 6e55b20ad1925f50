using System.Collections.Immutable;
using Monographs.Content.Files;

namespace Monographs.Cli;

/// <summary>The content folder that a command works on, and which of its files were named.</summary>
/// <param name="Root">Full path of the folder that holds <c>monographs</c>.</param>
/// <param name="Shown">How the folder is written in front of each path that is printed; empty where it is the current one.</param>
/// <param name="Named">Paths below the folder; empty for all files.</param>
internal sealed record ContentLocation(string Root, string Shown, ImmutableArray<string> Named)
{
    /// <summary>Finds the content folder of the paths given: the folder itself, or the one above the files and folders named.</summary>
    /// <returns>Null, with a sentence, where a path is not there or is in no content folder.</returns>
    public static (ContentLocation? Location, string? Fault) Find(IReadOnlyList<string> paths)
    {
        if (paths.Count == 0) paths = ["content"];
        string? root = null;
        var named = ImmutableArray.CreateBuilder<string>();
        foreach (var path in paths)
        {
            if (!File.Exists(path) && !Directory.Exists(path)) return (null, $"There is no '{path}'. Name a content folder, or files in it: monographs check content/monographs/imalumab.md");
            var full = Path.GetFullPath(path);
            var above = FindRoot(full);
            if (above is null) return (null, $"'{path}' is in no content folder: one has a folder 'monographs' in it.");
            root ??= above;
            if (above != root) return (null, $"'{path}' is in another content folder than '{paths[0]}'. Check them one after the other.");
            if (full != root) named.Add(Path.GetRelativePath(root, full).Replace('\\', '/'));
        }
        var shown = Path.GetRelativePath(Directory.GetCurrentDirectory(), root!).Replace('\\', '/');
        return (new(root!, shown == "." ? "" : shown + "/", named.ToImmutable()), null);
    }

    public bool Includes(string path) => Named.IsEmpty || Named.Any(name => path == name || path.StartsWith(name + "/", StringComparison.Ordinal));

    public ImmutableArray<ContentEntry> List() => ContentFolder.List(Root);

    private static string? FindRoot(string path)
    {
        for (var folder = Directory.Exists(path) ? path : Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Directory.Exists(Path.Combine(folder, "monographs"))) return folder;
        }
        return null;
    }
}

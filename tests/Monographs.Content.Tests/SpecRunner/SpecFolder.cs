using System.Collections.Immutable;
using System.Text;
using Monographs.Content.Files;

namespace Monographs.Content.Tests.SpecRunner;

/// <summary>The specs and the files that stand beside every case.</summary>
public static class SpecFolder
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "specs");

    public static ImmutableArray<SpecCase> Cases { get; } =
    [
        .. Directory.EnumerateFiles(Root, "*.md", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => path != "README.md" && !path.StartsWith("frame/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .SelectMany(path => SpecReader.Read(path, Text(path))),
    ];

    /// <summary>By path below the content folder.</summary>
    public static ImmutableDictionary<string, string> Frame { get; } = Directory.EnumerateFiles(Path.Combine(Root, "frame"), "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Path.Combine(Root, "frame"), path).Replace('\\', '/')).ToImmutableDictionary(path => path, path => Text($"frame/{path}"));

    public static SpecCase Get(string file, string title) => Cases.Single(each => each.File == file && each.Title == title);

    public static ContentFile File(string path, byte[] bytes) => new(path, bytes, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));

    public static ContentFile File(string path, string text) => File(path, Encoding.UTF8.GetBytes(text));

    private static string Text(string path) => System.IO.File.ReadAllText(Path.Combine(Root, path)).Replace("\r\n", "\n");
}

namespace Monographs.Content.Files;

/// <summary>A file below the content folder, as its bytes stand.</summary>
/// <param name="Path">Below the content folder, with forward slashes: <c>monographs/imalumab.md</c>.</param>
/// <param name="Hash">SHA-256 of the bytes, in lower-case hexadecimal.</param>
public sealed record ContentFile(string Path, ReadOnlyMemory<byte> Bytes, string Hash)
{
    /// <summary>Why the file was not read, such as being a symbolic link; null where it was.</summary>
    public string? Refusal { get; init; }

    public bool IsMonograph => Path.StartsWith("monographs/", StringComparison.Ordinal) && Path.EndsWith(".md", StringComparison.Ordinal);

    public bool IsPage => Path.StartsWith("pages/", StringComparison.Ordinal) && Path.EndsWith(".md", StringComparison.Ordinal);

    public bool IsFigure => Path.StartsWith("figures/", StringComparison.Ordinal) && Path.EndsWith(".svg", StringComparison.Ordinal);

    public bool IsGlossary => Path == "glossary.md";

    public bool IsSynonyms => Path == "synonyms.md";
}

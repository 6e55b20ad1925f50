using System.Collections.Immutable;

namespace Monographs.Content.Rules;

/// <summary>What the rules over the whole site need to know of one file; small enough to keep for files that are not parsed again.</summary>
/// <param name="Path">Below the content folder.</param>
/// <param name="Title">As readers see it.</param>
/// <param name="Names">Every name that leads to this monograph, with its place; empty for a page.</param>
/// <param name="Anchors">Every address within the page.</param>
/// <param name="Links">Every link to another content file.</param>
public sealed record Outline(
    string Path,
    string Title,
    ImmutableArray<OutlineName> Names,
    ImmutableArray<string> Anchors,
    ImmutableArray<OutlineLink> Links)
{
    /// <summary>What the page tells its drug apart from or belongs together with: folded names, and paths of monographs.</summary>
    public ImmutableArray<string> Related { get; init; } = [];
}

/// <param name="IsOwn">The page's own: its title, address or generic name, rather than a brand, code or synonym.</param>
public sealed record OutlineName(string Name, bool IsOwn, int Line, int Column);

/// <param name="Target">The file that is linked, below the content folder, such as <c>monographs/imids.md</c>.</param>
/// <param name="Anchor">The place in it; empty for the whole page.</param>
public sealed record OutlineLink(string Target, string Anchor, int Line, int Column);

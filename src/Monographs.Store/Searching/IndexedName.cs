using Monographs.Content;

namespace Monographs.Store.Searching;

/// <summary>A name and the monograph that it leads to.</summary>
/// <param name="Key">The name, folded.</param>
/// <param name="Kind">What it is: title, generic, brand, code or synonym.</param>
/// <param name="Title">Of the monograph.</param>
public sealed record IndexedName(string Name, string Key, string Kind, string Slug, string Title, MonographStatus Status, MonographKind MonographKind)
{
    /// <summary>Titles before other names of the same spelling.</summary>
    public int Rank => Kind == "title" ? 0 : Kind == "generic" ? 1 : 2;
}

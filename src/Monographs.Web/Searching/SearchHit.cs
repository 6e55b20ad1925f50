using System.Collections.Immutable;

namespace Monographs.Web.Searching;

/// <summary>A monograph that a search found, by its names or by what its sections say.</summary>
public sealed record SearchHit(string Slug, ImmutableArray<SectionHit> Sections);

/// <param name="Excerpt">The words around the first one found; plain text.</param>
public sealed record SectionHit(string Key, string Title, string Excerpt);

using System.Collections.Immutable;
using Monographs.Content;

namespace Monographs.Store.Searching;

/// <summary>What a box that is being typed in can offer: names first, then sections.</summary>
public sealed record Suggestions(ImmutableArray<IndexedName> Names, ImmutableArray<SuggestedSection> Sections)
{
    public static readonly Suggestions None = new([], []);
}

/// <param name="Title">Of the monograph.</param>
public sealed record SuggestedSection(string Slug, string Title, MonographStatus Status, string Key, string SectionTitle);

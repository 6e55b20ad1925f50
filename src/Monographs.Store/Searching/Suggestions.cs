using System.Collections.Immutable;
using Monographs.Content;
using Monographs.Content.Sections;

namespace Monographs.Store.Searching;

/// <summary>What a box that is being typed in can offer: names first, then sections, then what to search all monographs for.</summary>
public sealed record Suggestions(ImmutableArray<IndexedName> Names, ImmutableArray<SuggestedSection> Sections, ImmutableArray<SuggestedTopic> Topics)
{
    public static readonly Suggestions None = new([], [], []);
}

/// <param name="Title">Of the monograph.</param>
public sealed record SuggestedSection(string Slug, string Title, MonographStatus Status, string Key, string SectionTitle);

/// <param name="Words">To search for.</param>
/// <param name="Section">Where they are looked for; null for everywhere.</param>
public sealed record SuggestedTopic(string Words, SectionKind? Section);

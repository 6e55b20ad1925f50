using System.Collections.Immutable;
using Monographs.Content;
using Monographs.Content.Sections;

namespace Monographs.Store.Searching;

/// <summary>What a box that is being typed in can offer: names first, then sections, then what to search all monographs for.</summary>
/// <param name="Others">Names that are told from those of monographs and have none: to be offered before any other.</param>
public sealed record Suggestions(ImmutableArray<OtherName> Others, ImmutableArray<IndexedName> Names, ImmutableArray<SuggestedSection> Sections, ImmutableArray<SuggestedTopic> Topics)
{
    public static readonly Suggestions None = new([], [], [], []);
}

/// <param name="Key">The name, folded.</param>
/// <param name="Slugs">The monographs that say that it is not theirs.</param>
/// <param name="Titles">Of these monographs.</param>
public sealed record OtherName(string Name, string Key, ImmutableArray<string> Slugs, ImmutableArray<string> Titles);

/// <param name="Title">Of the monograph.</param>
public sealed record SuggestedSection(string Slug, string Title, MonographStatus Status, string Key, string SectionTitle);

/// <param name="Words">To search for.</param>
/// <param name="Section">Where they are looked for; null for everywhere.</param>
public sealed record SuggestedTopic(string Words, SectionKind? Section);

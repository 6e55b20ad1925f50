using System.Collections.Immutable;
using Monographs.Content;
using Monographs.Store.Searching;
using Monographs.Web.Pages;

namespace Monographs.Web.Suggesting;

/// <summary>What a search box offers while it is typed in.</summary>
public sealed record SuggestionsAnswer(ImmutableArray<Suggestion> Names, ImmutableArray<Suggestion> Sections, ImmutableArray<Suggestion> Topics)
{
    public static SuggestionsAnswer Of(Suggestions found) => new([.. found.Others.Select(Suggestion.Of), .. found.Names.Select(Suggestion.Of)], [.. found.Sections.Select(Suggestion.Of)], [.. found.Topics.Select(Suggestion.Of)]);
}

/// <param name="Note">The monograph, where the text is not its title, and its status.</param>
public sealed record Suggestion(string Text, string Note, string Address)
{
    public static Suggestion Of(IndexedName name) => new(
        name.Name,
        name.Name == name.Title ? StatusOf(name.Status, name.MonographKind) : $"{name.Title}, {StatusOf(name.Status, name.MonographKind).ToLowerInvariant()}",
        Links.Monograph(name.Slug));

    /// <summary>Leads to the search, which tells the difference first.</summary>
    public static Suggestion Of(OtherName other) => new(other.Name, $"not on this site; not the same as {string.Join(" or ", other.Titles)}", Links.SearchFor(other.Name));

    public static Suggestion Of(SuggestedSection section) => new(section.SectionTitle, section.Title, Links.Monograph(section.Slug, section.Key));

    public static Suggestion Of(SuggestedTopic topic) => new(
        topic.Words,
        topic.Section is null ? "in all monographs" : topic.Section.Title == topic.Words ? "of all monographs" : $"{topic.Section.Title}, all monographs",
        Links.SearchFor(topic.Words, new(null, null, topic.Section?.Key)));

    private static string StatusOf(MonographStatus status, MonographKind kind) => StatusWords.Of(status, kind).Tag;
}

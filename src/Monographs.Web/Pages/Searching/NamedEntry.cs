using System.Collections.Immutable;
using Monographs.Content;
using Monographs.Store.Searching;

namespace Monographs.Web.Pages;

/// <summary>A monograph that the search names: what it is, and its sections.</summary>
/// <param name="Name">The name that was typed, where it is not the title.</param>
/// <param name="Asked">The section that the search asks for, with the words found in it.</param>
public sealed record NamedEntry(string Title, string Address, StatusWords Status, string Name, string About, SectionResult? Asked, ImmutableArray<Fact> Facts, ImmutableArray<PageLink> Sections)
{
    public static NamedEntry Of(NamedMonograph named, ImmutableArray<MonographHits> hits)
    {
        var front = named.FrontMatter;
        return new(
            front.Title,
            Links.Monograph(named.Slug),
            StatusWords.Of(front.Status, front.Kind),
            named.Name == front.Title ? "" : named.Name,
            front.Summary,
            named.Asked is { } asked ? new(asked.Title, Links.Monograph(named.Slug, asked.Key), SnippetOf(named.Slug, asked.Key, hits)) : null,
            FactsOf(front),
            [.. named.Sections.Select(section => new PageLink(section.Title, Links.Monograph(named.Slug, section.Key)))]);
    }

    private static ImmutableArray<SnippetRun> SnippetOf(string slug, string key, ImmutableArray<MonographHits> hits) =>
        hits.Where(each => each.Slug == slug).SelectMany(each => each.Sections).FirstOrDefault(section => section.Key == key)?.Snippet ?? [];

    private static ImmutableArray<Fact> FactsOf(FrontMatter front)
    {
        Fact[] facts =
        [
            new("Also known as", Values(OtherNames.Of(front.Title, front.Names))),
            new("Drug class", Values(front.Kind is MonographKind.Drug ? [front.DrugClass ?? ""] : [])),
            new("Target", Values([front.Target ?? ""])),
            new(front.Routes.Length > 1 ? "Routes" : "Route", Values(front.Routes)),
            new("FDA status", Values([front.FdaStatus ?? ""])),
        ];
        return [.. facts.Where(fact => fact.Values.Length > 0)];
    }

    private static ImmutableArray<FactValue> Values(ImmutableArray<string> texts)
    {
        var text = string.Join(", ", texts.Where(each => each.Length > 0));
        return text.Length == 0 ? [] : [new(char.ToUpperInvariant(text[0]) + text[1..], "")];
    }
}

using System.Collections.Immutable;
using Monographs.Store.Searching;

namespace Monographs.Web.Pages;

/// <summary>A monograph and its sections that have the words.</summary>
public sealed record HitsEntry(string Title, string Address, StatusWords Status, ImmutableArray<SectionResult> Sections)
{
    public static HitsEntry Of(MonographHits hits) => new(
        hits.Title,
        Links.Monograph(hits.Slug),
        StatusWords.Of(hits.Status, hits.Kind),
        [.. hits.Sections.Select(section => new SectionResult(section.Title, Links.Monograph(hits.Slug, section.Key), section.Snippet))]);

    public HitsEntry Without(IEnumerable<string?> addresses) => this with { Sections = [.. Sections.ExceptBy(addresses, section => section.Address)] };
}

public sealed record SectionResult(string Title, string Address, ImmutableArray<SnippetRun> Snippet);

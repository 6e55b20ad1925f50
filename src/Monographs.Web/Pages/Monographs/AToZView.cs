using System.Collections.Immutable;
using Monographs.Content;
using Monographs.Store.Reading;

namespace Monographs.Web.Pages;

public sealed record AToZView
{
    public required string Count { get; init; }

    public required ImmutableArray<Facet> Facets { get; init; }

    public required ImmutableArray<Letter> Letters { get; init; }

    public static AToZView Of(ImmutableArray<MonographSummary> all, MonographStatus? status, MonographKind? kind)
    {
        var shown = all.Where(each => (status is null || each.Status == status) && (kind is null || each.Kind == kind)).ToList();
        var entries = shown.SelectMany(AToZEntry.Of).OrderBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase);
        return new()
        {
            Count = $"{shown.Count} of {all.Length} monographs",
            Facets = [StatusFacet(status, kind), KindFacet(status, kind)],
            Letters = [.. entries.GroupBy(entry => Letter.Of(entry.Name)).Select(group => new Letter(group.Key, [.. group]))],
        };
    }

    private static Facet StatusFacet(MonographStatus? status, MonographKind? kind) => new("Status",
    [
        new("Any", Links.MonographsBy(null, kind), status is null),
        .. new[] { MonographStatus.Approved, MonographStatus.Investigational, MonographStatus.Discontinued }
            .Select(each => new FacetLink(StatusWords.Of(each, MonographKind.Drug).Tag, Links.MonographsBy(each, kind), status == each)),
    ]);

    private static Facet KindFacet(MonographStatus? status, MonographKind? kind) => new("Kind",
    [
        new("Any", Links.MonographsBy(status, null), kind is null),
        new("Single drugs", Links.MonographsBy(status, MonographKind.Drug), kind is MonographKind.Drug),
        new("Classes", Links.MonographsBy(status, MonographKind.Class), kind is MonographKind.Class),
    ]);
}

public sealed record Facet(string Name, ImmutableArray<FacetLink> Links);

/// <param name="Count">How many it leaves; null where that is not said.</param>
public sealed record FacetLink(string Text, string Address, bool IsCurrent, int? Count = null);

public sealed record Letter(string Name, ImmutableArray<AToZEntry> Entries)
{
    public string Anchor => Name == Digits ? "digits" : $"letter-{Name.ToLowerInvariant()}";

    private const string Digits = "0 to 9";

    public static string Of(string name) => char.IsDigit(name, 0) ? Digits : name[..1].ToUpperInvariant();
}

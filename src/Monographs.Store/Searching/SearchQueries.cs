using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Monographs.Content;
using Monographs.Store.Schema;

namespace Monographs.Store.Searching;

/// <summary>What a search asks of the tables beside the full-text index.</summary>
internal static class SearchQueries
{
    public static readonly Func<EditionContext, IEnumerable<NameRow>> Names =
        EF.CompileQuery((EditionContext context) => context.Names.Where(name => name.Kind != NameKind.Slug && name.Kind != NameKind.Redirect)
            .Join(context.Monographs, name => name.MonographId, row => row.Id, (name, row) => new NameRow(name.Name, name.Folded, name.Kind, row.Slug, row.Title, row.Status, row.Kind)));

    public static readonly Func<EditionContext, IEnumerable<LookAlikeRow>> LookAlikes =
        EF.CompileQuery((EditionContext context) => context.LookAlikes
            .Join(context.Monographs, each => each.MonographId, row => row.Id, (each, row) => new LookAlikeRow(row.Slug, each.Position, each.Name, each.Folded, each.Other, each.Why, row.Title)));

    /// <summary>The sections of a monograph in page order.</summary>
    public static List<SectionLink> SectionLinks(IndexReader index, string slug) => index.Read(
        "SELECT s.\"key\", s.title FROM monographs AS m CROSS JOIN sections AS s ON s.monograph_id = m.id WHERE m.slug = $0 AND s.position >= 0 ORDER BY s.position",
        row => new SectionLink(row.GetString(0), row.GetString(1)), slug);

    public static FrontMatter? FrontMatter(IndexReader index, string slug) =>
        index.Read("SELECT front_matter FROM monographs WHERE slug = $0", row => JsonSerializer.Deserialize(row.GetString(0), StoredJson.Default.FrontMatter), slug).FirstOrDefault();

    /// <summary>Every trial number, DOI, PubMed id and registry identifier has a digit.</summary>
    public static IEnumerable<IdentifierPlace> Identifiers(IndexReader index, SearchQuery query) => query.Terms.Where(term => term.Text.Any(char.IsAsciiDigit))
        .SelectMany(term => Identifiers(index, term.Text.ToLowerInvariant().TrimEnd('.', ',', ';'))).DistinctBy(place => (place.Slug, place.Anchor));

    private static List<IdentifierPlace> Identifiers(IndexReader index, string value) => index.Read(
        "SELECT i.value, i.label, m.slug, m.title, m.status, m.kind, i.anchor FROM identifiers AS i CROSS JOIN monographs AS m ON m.id = i.monograph_id WHERE i.value = $0",
        row => new IdentifierPlace(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), Enum.Parse<MonographStatus>(row.GetString(4)), Enum.Parse<MonographKind>(row.GetString(5)), row.GetString(6)), value);
}

internal sealed record NameRow(string Name, string Folded, NameKind Kind, string Slug, string Title, MonographStatus Status, MonographKind MonographKind);

internal sealed record LookAlikeRow(string Slug, int Position, string Name, string Folded, string? Other, string Why, string Title);

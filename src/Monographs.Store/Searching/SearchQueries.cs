using Microsoft.EntityFrameworkCore;
using Monographs.Content;
using Monographs.Store.Schema;

namespace Monographs.Store.Searching;

/// <summary>What a search asks of the tables, translated to SQL once for the whole process.</summary>
internal static class SearchQueries
{
    public static readonly Func<EditionContext, IEnumerable<NameRow>> Names =
        EF.CompileQuery((EditionContext context) => context.Names.Where(name => name.Kind != NameKind.Slug && name.Kind != NameKind.Redirect)
            .Join(context.Monographs, name => name.MonographId, row => row.Id, (name, row) => new NameRow(name.Name, name.Folded, name.Kind, row.Slug, row.Title, row.Status, row.Kind)));

    public static readonly Func<EditionContext, IEnumerable<LookAlikeRow>> LookAlikes =
        EF.CompileQuery((EditionContext context) => context.LookAlikes
            .Join(context.Monographs, each => each.MonographId, row => row.Id, (each, row) => new LookAlikeRow(row.Slug, each.Position, each.Name, each.Folded, each.Other, each.Why)));

    private static readonly Func<EditionContext, string, IEnumerable<IdentifierPlace>> ByIdentifier =
        EF.CompileQuery((EditionContext context, string value) => context.Identifiers.Where(each => each.Value == value)
            .Join(context.Monographs, each => each.MonographId, row => row.Id, (each, row) => new IdentifierPlace(each.Value, each.Label, row.Slug, row.Title, row.Status, row.Kind, each.Anchor)));

    public static readonly Func<EditionContext, string, IEnumerable<SectionLink>> SectionLinks =
        EF.CompileQuery((EditionContext context, string slug) => context.Monographs.Where(monograph => monograph.Slug == slug)
            .Join(context.Sections, monograph => monograph.Id, row => row.MonographId, (monograph, row) => row)
            .OrderBy(row => row.Position).Select(row => new SectionLink(row.Key, row.Title)));

    /// <summary>Every trial number, DOI, PubMed id and registry identifier has a digit.</summary>
    public static IEnumerable<IdentifierPlace> Identifiers(EditionContext context, SearchQuery query) => query.Terms.Where(term => term.Text.Any(char.IsAsciiDigit))
        .SelectMany(term => ByIdentifier(context, term.Text.ToLowerInvariant().TrimEnd('.', ',', ';'))).DistinctBy(place => (place.Slug, place.Anchor));
}

internal sealed record NameRow(string Name, string Folded, NameKind Kind, string Slug, string Title, MonographStatus Status, MonographKind MonographKind);

internal sealed record LookAlikeRow(string Slug, int Position, string Name, string Folded, string? Other, string Why);

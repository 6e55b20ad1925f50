using Microsoft.EntityFrameworkCore;
using Monographs.Content;
using Monographs.Store.Schema;

namespace Monographs.Store.Searching;

/// <summary>What a search asks of the tables, translated to SQL once for the whole process.</summary>
internal static class SearchQueries
{
    public static readonly Func<EditionContext, IEnumerable<NameRow>> Names =
        EF.CompileQuery((EditionContext context) => context.Names.Where(name => name.Kind != NameKind.Slug && name.Kind != NameKind.Redirect)
            .Join(context.Monographs, name => name.MonographId, row => row.Id, (name, row) => new NameRow(name.Name, name.Folded, name.Kind, row.Slug, row.Title, row.Status)));

    public static readonly Func<EditionContext, IEnumerable<LookAlikeRow>> LookAlikes =
        EF.CompileQuery((EditionContext context) => context.LookAlikes
            .Join(context.Monographs, each => each.MonographId, row => row.Id, (each, row) => new LookAlikeRow(row.Title, row.Slug, each.Name, each.Folded, each.Other, each.Why)));

    public static readonly Func<EditionContext, string, IEnumerable<IdentifierPlace>> Identifiers =
        EF.CompileQuery((EditionContext context, string value) => context.Identifiers.Where(each => each.Value == value)
            .Join(context.Monographs, each => each.MonographId, row => row.Id, (each, row) => new IdentifierPlace(each.Value, each.Label, row.Slug, row.Title, row.Status, each.Anchor)));

    public static readonly Func<EditionContext, int, IEnumerable<SectionLink>> SectionLinks =
        EF.CompileQuery((EditionContext context, int monograph) => context.Sections.Where(row => row.MonographId == monograph)
            .OrderBy(row => row.Position).Select(row => new SectionLink(row.Key, row.Title)));
}

internal sealed record NameRow(string Name, string Folded, NameKind Kind, string Slug, string Title, MonographStatus Status);

internal sealed record LookAlikeRow(string Title, string Slug, string Name, string Folded, string? Other, string Why);

using Microsoft.EntityFrameworkCore;
using Monographs.Store.Schema;

namespace Monographs.Store.Reading.Tables;

/// <summary>Asks for side effects, in the way of <see cref="DoseQueries"/>.</summary>
internal static class SideEffectQueries
{
    public static IQueryable<SideEffectMatch> Matching(EditionContext context, SideEffectFilter filter)
    {
        var rows = context.SideEffects.Join(context.Monographs, effect => effect.MonographId, monograph => monograph.Id, (effect, monograph) => new SideEffectMatch { Row = effect, Monograph = monograph });
        if (filter.Drug is { } drug) rows = rows.Where(row => row.Monograph.Slug == drug);
        if (filter.Status is { } status) rows = rows.Where(row => row.Monograph.Status == status);
        if (filter.Effect is { } effect)
        {
            var pattern = $"%{effect.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal)}%";
            rows = rows.Where(row => EF.Functions.Like(row.Row.Effect, pattern, @"\"));
        }
        return rows;
    }

    public static IQueryable<RowKey> Ordered(EditionContext context, SideEffectFilter filter)
    {
        var rows = Matching(context, filter);
        var ordered = (filter.Sort, filter.IsDescending) switch
        {
            (SideEffectSort.Effect, false) => rows.OrderBy(row => row.Row.Effect),
            (SideEffectSort.Effect, true) => rows.OrderByDescending(row => row.Row.Effect),
            (SideEffectSort.Any, false) => rows.OrderBy(row => row.Row.AnyShare == null).ThenBy(row => row.Row.AnyShare),
            (SideEffectSort.Any, true) => rows.OrderBy(row => row.Row.AnyShare == null).ThenByDescending(row => row.Row.AnyShare),
            (SideEffectSort.High, false) => rows.OrderBy(row => row.Row.HighShare == null).ThenBy(row => row.Row.HighShare),
            (SideEffectSort.High, true) => rows.OrderBy(row => row.Row.HighShare == null).ThenByDescending(row => row.Row.HighShare),
            (_, true) => rows.OrderByDescending(row => row.Monograph.Title),
            _ => rows.OrderBy(row => row.Monograph.Title),
        };
        return ordered.ThenBy(row => row.Monograph.Title).ThenBy(row => row.Monograph.Slug).ThenBy(row => row.Row.Position)
            .Select(row => new RowKey(row.Row.MonographId, row.Row.Position));
    }

    public static IQueryable<RowKey> ByAnchor(EditionContext context, string slug, string anchor) =>
        Matching(context, new() { Drug = slug }).Where(row => row.Row.Anchor == anchor).OrderBy(row => row.Row.Position).Select(row => new RowKey(row.Row.MonographId, row.Row.Position)).Take(1);
}

internal sealed class SideEffectMatch
{
    public required StoredSideEffect Row { get; init; }

    public required StoredMonograph Monograph { get; init; }
}

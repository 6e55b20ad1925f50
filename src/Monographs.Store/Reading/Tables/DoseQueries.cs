using System.Linq.Expressions;
using Monographs.Store.Schema;

namespace Monographs.Store.Reading.Tables;

/// <summary>
/// Asks for regimens. Not compiled once for all: a query with only the filters that are there lets SQLite choose its way.
/// The order is found with narrow rows, and what is shown is loaded by its keys afterwards.
/// </summary>
internal static class DoseQueries
{
    public static IQueryable<DoseMatch> Matching(EditionContext context, DoseFilter filter)
    {
        var rows = context.Doses.Join(context.Monographs, dose => dose.MonographId, monograph => monograph.Id, (dose, monograph) => new DoseMatch { Dose = dose, Monograph = monograph });
        if (filter.Drug is { } drug) rows = rows.Where(row => row.Monograph.Slug == drug);
        if (filter.Status is { } status) rows = rows.Where(row => row.Monograph.Status == status);
        if (filter.Route is { } route) rows = rows.Where(row => row.Dose.RouteGroup == route);
        if (filter.Frequency is { } frequency) rows = rows.Where(row => row.Dose.FrequencyGroup == frequency);
        return rows;
    }

    public static IQueryable<RowKey> Ordered(EditionContext context, DoseFilter filter)
    {
        var rows = Matching(context, filter);
        var isDown = filter.IsDescending;
        var ordered = filter.Sort switch
        {
            DoseSort.Status => By(rows, row => (string)(object)row.Monograph.Status, isDown),
            DoseSort.Setting => By(rows, row => row.Dose.Setting, isDown),
            DoseSort.Population => By(rows, row => row.Dose.Population, isDown),
            DoseSort.Dose => Then(By(rows, row => row.Dose.Unit, isDown), row => row.Dose.Amount, isDown),
            DoseSort.Frequency => By(rows, row => row.Dose.Frequency, isDown),
            DoseSort.Route => By(rows, row => row.Dose.Route, isDown),
            DoseSort.Duration => By(rows, row => row.Dose.Duration, isDown),
            _ => isDown ? rows.OrderByDescending(row => row.Monograph.Title) : rows.OrderBy(row => row.Monograph.Title),
        };
        return ordered.ThenBy(row => row.Monograph.Title).ThenBy(row => row.Monograph.Slug).ThenBy(row => row.Dose.Position)
            .Select(row => new RowKey(row.Dose.MonographId, row.Dose.Position));
    }

    public static IQueryable<RowKey> ByAnchor(EditionContext context, string slug, string anchor) =>
        Matching(context, new() { Drug = slug }).Where(row => row.Dose.Anchor == anchor).OrderBy(row => row.Dose.Position).Select(row => new RowKey(row.Dose.MonographId, row.Dose.Position)).Take(1);

    /// <summary>By words in any case; those without words come last in both directions.</summary>
    private static IOrderedQueryable<DoseMatch> By(IQueryable<DoseMatch> rows, Expression<Func<DoseMatch, string?>> words, bool isDescending)
    {
        var row = words.Parameters;
        var ordered = rows.OrderBy(Expression.Lambda<Func<DoseMatch, bool>>(Expression.Equal(words.Body, Expression.Constant(null, typeof(string))), row));
        return Then(ordered, words, isDescending);
    }

    private static IOrderedQueryable<DoseMatch> Then<T>(IOrderedQueryable<DoseMatch> rows, Expression<Func<DoseMatch, T>> by, bool isDescending) =>
        isDescending ? rows.ThenByDescending(by) : rows.ThenBy(by);
}

internal sealed class DoseMatch
{
    public required StoredDose Dose { get; init; }

    public required StoredMonograph Monograph { get; init; }
}

internal sealed record RowKey(int MonographId, int Position);

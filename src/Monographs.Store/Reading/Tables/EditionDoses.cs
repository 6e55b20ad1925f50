using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Monographs.Content.Doses;
using Monographs.Store.Schema;

namespace Monographs.Store.Reading.Tables;

/// <summary>Every regimen of every monograph. Safe for many threads.</summary>
public sealed class EditionDoses
{
    /// <summary>Of more drugs than this, one is asked for by its name.</summary>
    private const int MaxDrugs = 40;

    /// <summary>How many rows are in memory at a time while all are read.</summary>
    private const int Chunk = 500;

    private readonly Func<EditionContext> _newContext;

    internal EditionDoses(Func<EditionContext> newContext) => _newContext = newContext;

    public ImmutableArray<DoseEntry> List(DoseFilter filter, int skip, int take)
    {
        using var context = _newContext();
        return [.. Load(context, [.. DoseQueries.Ordered(context, filter).Skip(skip).Take(take)])];
    }

    /// <summary>All that a filter leaves, read as they are asked for.</summary>
    public IEnumerable<DoseEntry> Enumerate(DoseFilter filter)
    {
        using var context = _newContext();
        foreach (var keys in DoseQueries.Ordered(context, filter).ToList().Chunk(Chunk))
        {
            foreach (var entry in Load(context, keys)) yield return entry;
        }
    }

    /// <param name="anchor">Of the row, on the page of its monograph.</param>
    public DoseEntry? Find(string slug, string anchor)
    {
        using var context = _newContext();
        return Load(context, [.. DoseQueries.ByAnchor(context, slug, anchor)]).FirstOrDefault();
    }

    public int Count(DoseFilter filter)
    {
        using var context = _newContext();
        return DoseQueries.Matching(context, filter).Count();
    }

    public DoseCounts CountGroups(DoseFilter filter)
    {
        using var context = _newContext();
        var withoutDrug = DoseQueries.Matching(context, filter with { Drug = null });
        var hasManyDrugs = context.Monographs.Count() > MaxDrugs;
        return new(
            context.Doses.Count(),
            DoseQueries.Matching(context, filter).Count(),
            hasManyDrugs,
            hasManyDrugs ? [] : [.. withoutDrug.GroupBy(row => new { row.Monograph.Slug, row.Monograph.Title }).OrderBy(group => group.Key.Title)
                .Select(group => new GroupCount(group.Key.Slug, group.Key.Title, group.Count()))],
            [.. DoseQueries.Matching(context, filter with { Status = null }).GroupBy(row => row.Monograph.Status).Select(group => new { group.Key, Count = group.Count() }).AsEnumerable()
                .Select(group => new GroupCount(group.Key.ToString().ToLowerInvariant(), group.Key.ToString(), group.Count)).OrderBy(group => group.Key, StringComparer.Ordinal)],
            Groups(DoseQueries.Matching(context, filter with { Route = null }).GroupBy(row => row.Dose.RouteGroup)),
            Groups(DoseQueries.Matching(context, filter with { Frequency = null }).GroupBy(row => row.Dose.FrequencyGroup)));
    }

    /// <summary>The most frequent first.</summary>
    private static ImmutableArray<GroupCount> Groups(IQueryable<IGrouping<string, DoseMatch>> groups) =>
    [
        .. groups.Select(group => new { group.Key, Count = group.Count() }).OrderByDescending(group => group.Count).ThenBy(group => group.Key).AsEnumerable()
            .Select(group => new GroupCount(group.Key, DoseGroups.WordsOf(group.Key), group.Count)),
    ];

    private static IEnumerable<DoseEntry> Load(EditionContext context, RowKey[] keys)
    {
        if (keys.Length == 0) return [];
        var ids = keys.Select(key => key.MonographId).Distinct().ToArray();
        var wanted = keys.ToHashSet();
        var rows = context.Doses.Where(row => EF.Parameter(ids).Contains(row.MonographId)).AsEnumerable()
            .Where(row => wanted.Contains(new(row.MonographId, row.Position))).ToDictionary(row => new RowKey(row.MonographId, row.Position));
        var surroundings = RowSurroundings.Load(context, ids, rows.Values.SelectMany(row => row.Citations));
        return keys.Select(key => rows[key]).Select(row =>
            new DoseEntry(surroundings.OwnerOf(row.MonographId), row.SectionKey, row.Caption, row.ToRow(), surroundings.SourcesOf(row.MonographId, row.Citations)));
    }
}

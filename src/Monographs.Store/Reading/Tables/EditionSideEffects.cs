using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Monographs.Store.Schema;

namespace Monographs.Store.Reading.Tables;

/// <summary>Every side effect of every monograph. Safe for many threads.</summary>
public sealed class EditionSideEffects
{
    private const int MaxDrugs = 40;
    private const int MaxEffects = 40;
    private const int Chunk = 500;

    private readonly Func<EditionContext> _newContext;

    internal EditionSideEffects(Func<EditionContext> newContext) => _newContext = newContext;

    public ImmutableArray<SideEffectEntry> List(SideEffectFilter filter, int skip, int take)
    {
        using var context = _newContext();
        return [.. Load(context, [.. SideEffectQueries.Ordered(context, filter).Skip(skip).Take(take)])];
    }

    /// <summary>All that a filter leaves, read as they are asked for.</summary>
    public IEnumerable<SideEffectEntry> Enumerate(SideEffectFilter filter)
    {
        using var context = _newContext();
        foreach (var keys in SideEffectQueries.Ordered(context, filter).ToList().Chunk(Chunk))
        {
            foreach (var entry in Load(context, keys)) yield return entry;
        }
    }

    /// <param name="anchor">Of the row, on the page of its monograph.</param>
    public SideEffectEntry? Find(string slug, string anchor)
    {
        using var context = _newContext();
        return Load(context, [.. SideEffectQueries.ByAnchor(context, slug, anchor)]).FirstOrDefault();
    }

    public int Count(SideEffectFilter filter)
    {
        using var context = _newContext();
        return SideEffectQueries.Matching(context, filter).Count();
    }

    public SideEffectCounts CountGroups(SideEffectFilter filter)
    {
        using var context = _newContext();
        var hasManyDrugs = context.Monographs.Count() > MaxDrugs;
        return new(
            context.SideEffects.Count(),
            SideEffectQueries.Matching(context, filter).Count(),
            hasManyDrugs,
            hasManyDrugs ? [] : [.. SideEffectQueries.Matching(context, filter with { Drug = null }).GroupBy(row => new { row.Monograph.Slug, row.Monograph.Title })
                .OrderBy(group => group.Key.Title).Select(group => new GroupCount(group.Key.Slug, group.Key.Title, group.Count()))],
            [.. SideEffectQueries.Matching(context, filter with { Status = null }).GroupBy(row => row.Monograph.Status).Select(group => new { group.Key, Count = group.Count() }).AsEnumerable()
                .Select(group => new GroupCount(group.Key.ToString().ToLowerInvariant(), group.Key.ToString(), group.Count)).OrderBy(group => group.Key, StringComparer.Ordinal)],
            [.. SideEffectQueries.Matching(context, filter with { Effect = null }).GroupBy(row => row.Row.Effect).Select(group => new { group.Key, Count = group.Count() })
                .OrderByDescending(group => group.Count).ThenBy(group => group.Key).Take(MaxEffects).AsEnumerable().Select(group => new GroupCount(group.Key, group.Key, group.Count))]);
    }

    private static IEnumerable<SideEffectEntry> Load(EditionContext context, RowKey[] keys)
    {
        if (keys.Length == 0) return [];
        var ids = keys.Select(key => key.MonographId).Distinct().ToArray();
        var wanted = keys.ToHashSet();
        var rows = context.SideEffects.Where(row => EF.Parameter(ids).Contains(row.MonographId)).AsEnumerable()
            .Where(row => wanted.Contains(new(row.MonographId, row.Position))).ToDictionary(row => new RowKey(row.MonographId, row.Position));
        var surroundings = RowSurroundings.Load(context, ids, rows.Values.SelectMany(row => row.Citations));
        return keys.Select(key => rows[key]).Select(row =>
            new SideEffectEntry(surroundings.OwnerOf(row.MonographId), row.SectionKey, row.Caption, row.ToRow(), surroundings.SourcesOf(row.MonographId, row.Citations)));
    }
}

using System.Collections.Immutable;
using Monographs.Content.Names;
using Monographs.Store.Reading;
using Monographs.Store.Schema;

namespace Monographs.Store.Searching;

/// <summary>The names that are "not the same as" others, from both sides.</summary>
internal sealed class LookAlikes(IEnumerable<LookAlikeRow> rows)
{
    private const int MaxOthers = 3;

    /// <summary>Shorter beginnings are of too many names that are here.</summary>
    private const int MinBeginning = 4;

    private readonly ImmutableArray<LookAlikeRow> _rows = [.. rows.OrderBy(row => row.Slug, StringComparer.Ordinal).ThenBy(row => row.Position)];
    private readonly ImmutableHashSet<string> _names = [.. rows.Select(row => row.Folded)];

    /// <summary>Those without a monograph.</summary>
    private readonly ImmutableArray<OtherName> _others =
    [
        .. rows.Where(row => row.Other is null).GroupBy(row => row.Folded, StringComparer.Ordinal)
            .Select(group => new OtherName(group.First().Name, group.Key, [.. group.Select(row => row.Slug).Distinct()], [.. group.Select(row => row.Title).Distinct()])),
    ];

    public bool Contains(string key) => _names.Contains(key);

    /// <summary>Names without a monograph that stand in a query, or that it begins.</summary>
    public ImmutableArray<OtherName> FindOthers(SearchQuery query)
    {
        var keys = query.Names.Select(name => FoldedName.Fold(name.Text)).ToHashSet(StringComparer.Ordinal);
        var beginning = FoldedName.Fold(query.Text);
        return [.. _others.Where(other => keys.Contains(other.Key) || (beginning.Length >= MinBeginning && other.Key.StartsWith(beginning, StringComparison.Ordinal))).Take(MaxOthers)];
    }

    /// <summary>What to know before anything else about the names of a query; each pair once, as the page of the name that was typed puts it.</summary>
    /// <param name="slugs">The monographs that are named.</param>
    public ImmutableArray<Difference> Find(Func<EditionContext> newContext, IReadOnlyCollection<SearchTerm> names, IReadOnlyCollection<string> slugs)
    {
        var keys = names.Select(name => FoldedName.Fold(name.Text)).ToHashSet(StringComparer.Ordinal);
        var found = _rows.Where(row => slugs.Contains(row.Slug)).Concat(_rows.Where(row => keys.Contains(row.Folded) || (row.Other is not null && slugs.Contains(row.Other)))).ToList();
        if (found.Count == 0) return [];
        using var context = newContext();
        return
        [
            .. found.DistinctBy(row => row.Other is null ? $"{row.Slug} {row.Folded}" : string.Join(' ', new[] { row.Slug, row.Other }.Order(StringComparer.Ordinal)))
                .Select(row => EditionQueries.Summary(context, row.Slug) is { } one
                    ? new Difference(one, row.Name, row.Other is null ? null : EditionQueries.Summary(context, row.Other), row.Why) : null)
                .OfType<Difference>(),
        ];
    }
}

using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Monographs.Content.References;
using Monographs.Store.Schema;

namespace Monographs.Store.Reading.Tables;

/// <summary>The monographs that some rows belong to, and the references that they cite.</summary>
internal sealed class RowSurroundings
{
    private readonly Dictionary<int, RowOwner> _owners;
    private readonly Dictionary<(int MonographId, string Key), CitedReference> _references;

    private RowSurroundings(Dictionary<int, RowOwner> owners, Dictionary<(int, string), CitedReference> references) => (_owners, _references) = (owners, references);

    public static RowSurroundings Load(EditionContext context, int[] ids, IEnumerable<string> citations)
    {
        var keys = citations.Distinct(StringComparer.Ordinal).ToArray();
        return new(
            context.Monographs.Where(row => EF.Parameter(ids).Contains(row.Id))
                .Select(row => new { row.Id, Owner = new RowOwner(row.Slug, row.Kind, row.Status, row.Title, row.Reviewed, row.IsOutdated, VersionStamp.Of(row.Version, row.IsCommitted, row.FirstPublished, row.Changed)) })
                .ToDictionary(each => each.Id, each => each.Owner),
            context.References.Where(row => EF.Parameter(ids).Contains(row.MonographId) && EF.Parameter(keys).Contains(row.Key)).AsEnumerable()
                .DistinctBy(row => (row.MonographId, row.Key)).ToDictionary(row => (row.MonographId, row.Key), row => row.ToReference()));
    }

    public RowOwner OwnerOf(int monographId) => _owners[monographId];

    public ImmutableArray<CitedReference> SourcesOf(int monographId, ImmutableArray<string> citations) =>
        [.. citations.Select(key => _references.GetValueOrDefault((monographId, key))).OfType<CitedReference>()];
}

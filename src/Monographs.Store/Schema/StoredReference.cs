using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monographs.Content.References;

namespace Monographs.Store.Schema;

/// <summary>A source of one monograph.</summary>
internal sealed class StoredReference
{
    public required int MonographId { get; init; }

    public required int Position { get; init; }

    /// <summary>On the page; 0 where nothing cites it.</summary>
    public required int Number { get; init; }

    /// <summary>The editor's id, unique in its monograph.</summary>
    public required string Key { get; init; }

    public required EvidenceGrade Evidence { get; init; }

    public required Reference Reference { get; init; }

    public required ImmutableArray<string> Anchors { get; init; }
}

internal sealed class StoredReferenceConfiguration : IEntityTypeConfiguration<StoredReference>
{
    public void Configure(EntityTypeBuilder<StoredReference> builder)
    {
        builder.ToTable("references");
        builder.HasKey(each => new { each.MonographId, each.Position });
        builder.BelongsToMonograph(each => each.MonographId);
        builder.Property(each => each.Reference).IsJson(json => json.Reference);
        builder.Property(each => each.Anchors).IsJson(json => json.ImmutableArrayString);
    }
}

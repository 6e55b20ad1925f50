using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Monographs.Store.Schema;

/// <summary>A name that readers mix up with a monograph's own.</summary>
internal sealed class StoredLookAlike
{
    public required int MonographId { get; init; }

    public required int Position { get; init; }

    public required string Name { get; init; }

    public required string Folded { get; init; }

    /// <summary>Slug of the other name's monograph, where there is one.</summary>
    public required string? Other { get; init; }

    public required string Why { get; init; }
}

internal sealed class StoredLookAlikeConfiguration : IEntityTypeConfiguration<StoredLookAlike>
{
    public void Configure(EntityTypeBuilder<StoredLookAlike> builder)
    {
        builder.ToTable("look_alikes");
        builder.HasKey(each => new { each.MonographId, each.Position });
        builder.BelongsToMonograph(each => each.MonographId);
    }
}

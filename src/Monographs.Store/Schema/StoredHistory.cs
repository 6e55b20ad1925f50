using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Monographs.Store.Schema;

/// <summary>The file of a monograph through all its names, as git has it.</summary>
internal sealed class StoredHistory
{
    public required int Id { get; init; }

    /// <summary>Its present name, or its last.</summary>
    public required string Path { get; init; }

    public required string Slug { get; init; }

    public required bool IsRemoved { get; init; }

    /// <summary>Of its last text in git.</summary>
    public required string Blob { get; init; }

    public required int LastNumber { get; init; }

    /// <summary>Hash of all its versions, each with the one before.</summary>
    public required string Digest { get; init; }
}

internal sealed class StoredHistoryConfiguration : IEntityTypeConfiguration<StoredHistory>
{
    public void Configure(EntityTypeBuilder<StoredHistory> builder)
    {
        builder.ToTable("histories");
        builder.Property(each => each.Id).ValueGeneratedNever();
        builder.HasIndex(each => each.Path);
        builder.HasIndex(each => each.Slug);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Monographs.Store.Schema;

/// <summary>A figure as a version of a monograph shows it.</summary>
internal sealed class StoredFigureText
{
    /// <summary>Its name in git.</summary>
    public required string Blob { get; init; }

    public required byte[] Bytes { get; init; }
}

/// <summary>The last committed text of a figure.</summary>
internal sealed class StoredFigureState
{
    public required string Path { get; init; }

    public required string Blob { get; init; }
}

/// <summary>A name that a monograph had before its file was renamed.</summary>
internal sealed class StoredFormerSlug
{
    public required string Slug { get; init; }

    public required int HistoryId { get; init; }
}

internal sealed class StoredFigureTextConfiguration : IEntityTypeConfiguration<StoredFigureText>, IEntityTypeConfiguration<StoredFigureState>, IEntityTypeConfiguration<StoredFormerSlug>
{
    public void Configure(EntityTypeBuilder<StoredFigureText> builder)
    {
        builder.ToTable("figure_texts");
        builder.HasKey(each => each.Blob);
    }

    public void Configure(EntityTypeBuilder<StoredFigureState> builder)
    {
        builder.ToTable("figure_states");
        builder.HasKey(each => each.Path);
    }

    public void Configure(EntityTypeBuilder<StoredFormerSlug> builder)
    {
        builder.ToTable("former_slugs");
        builder.HasKey(each => new { each.Slug, each.HistoryId });
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monographs.Content.History;

namespace Monographs.Store.Schema;

/// <summary>The one row that says which edition this is.</summary>
internal sealed class StoredEdition
{
    public int Id { get; init; } = 1;

    public required string ContentHash { get; init; }

    public required int FormatVersion { get; init; }

    /// <summary>Of the glossary and the figures that every file was read with.</summary>
    public required string LibraryHash { get; init; }

    public required HistoryState HistoryState { get; init; }

    /// <summary>The commit up to which the history was read; empty for none. Not part of the content hash: commits that change no content come and go.</summary>
    public required string HistoryHead { get; init; }

    /// <summary>The content folder below the repository's root.</summary>
    public required string HistoryPrefix { get; init; }
}

internal sealed class StoredEditionConfiguration : IEntityTypeConfiguration<StoredEdition>
{
    public void Configure(EntityTypeBuilder<StoredEdition> builder)
    {
        builder.ToTable("edition");
        builder.Property(each => each.Id).ValueGeneratedNever();
    }
}

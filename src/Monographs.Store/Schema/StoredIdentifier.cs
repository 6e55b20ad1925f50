using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Monographs.Store.Schema;

/// <summary>A trial number, DOI, PubMed id or registry identifier, so that it finds its place.</summary>
internal sealed class StoredIdentifier
{
    public required int MonographId { get; init; }

    public required int Position { get; init; }

    /// <summary>In lower case.</summary>
    public required string Value { get; init; }

    /// <summary>Where on the page it stands.</summary>
    public required string Anchor { get; init; }

    /// <summary>What it identifies there, in words.</summary>
    public required string Label { get; init; }
}

internal sealed class StoredIdentifierConfiguration : IEntityTypeConfiguration<StoredIdentifier>
{
    public void Configure(EntityTypeBuilder<StoredIdentifier> builder)
    {
        builder.ToTable("identifiers");
        builder.HasKey(each => new { each.MonographId, each.Position });
        builder.BelongsToMonograph(each => each.MonographId);
        builder.HasIndex(each => each.Value);
    }
}

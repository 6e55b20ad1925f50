using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Monographs.Store.Schema;

/// <summary>In the order in which they win where two monographs share a name.</summary>
internal enum NameKind
{
    Slug,
    Title,
    Generic,
    Brand,
    Code,
    Synonym,

    /// <summary>An address that the page had before.</summary>
    Redirect,
}

/// <summary>A name that leads to a monograph.</summary>
internal sealed class StoredName
{
    public required int MonographId { get; init; }

    public required int Position { get; init; }

    public required string Name { get; init; }

    public required NameKind Kind { get; init; }

    /// <summary>The folded name: every spelling of it is one.</summary>
    public required string Folded { get; init; }
}

internal sealed class StoredNameConfiguration : IEntityTypeConfiguration<StoredName>
{
    public void Configure(EntityTypeBuilder<StoredName> builder)
    {
        builder.ToTable("names");
        builder.HasKey(each => new { each.MonographId, each.Position });
        builder.BelongsToMonograph(each => each.MonographId);
        builder.HasIndex(each => each.Folded);
        // A number, because names are taken in this order.
        builder.Property(each => each.Kind).HasConversion<int>();
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Monographs.Store.Schema;

/// <summary>The text of a monograph or page that readers see, as its file stands: its last good version where the present one has an error.</summary>
internal sealed class StoredSource
{
    /// <summary>Below the content folder.</summary>
    public required string Path { get; init; }

    public required byte[] Text { get; init; }
}

internal sealed class StoredSourceConfiguration : IEntityTypeConfiguration<StoredSource>
{
    public void Configure(EntityTypeBuilder<StoredSource> builder)
    {
        builder.ToTable("sources");
        builder.HasKey(each => each.Path);
        builder.Property(each => each.Text).IsPacked();
    }
}

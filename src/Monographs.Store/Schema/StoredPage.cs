using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Monographs.Store.Schema;

/// <summary>A page that is not a monograph.</summary>
internal sealed class StoredPage
{
    public required int Id { get; init; }

    public required string Path { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required DateOnly? Reviewed { get; init; }

    public required string Html { get; init; }

    public required string Text { get; init; }
}

internal sealed class StoredPageConfiguration : IEntityTypeConfiguration<StoredPage>
{
    public void Configure(EntityTypeBuilder<StoredPage> builder)
    {
        builder.ToTable("pages");
        builder.Property(each => each.Id).ValueGeneratedNever();
        builder.HasIndex(each => each.Slug);
        builder.HasIndex(each => each.Path);
    }
}

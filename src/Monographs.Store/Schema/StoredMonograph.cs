using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monographs.Content;
using Monographs.Content.Notices;

namespace Monographs.Store.Schema;

/// <summary>The head of a monograph.</summary>
internal sealed class StoredMonograph
{
    public required int Id { get; init; }

    public required string Path { get; init; }

    public required string Slug { get; init; }

    public required MonographKind Kind { get; init; }

    public required MonographStatus Status { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required DrugNames Names { get; init; }

    public required DateOnly? Reviewed { get; init; }

    /// <summary>The file has an error now; this is its last good version.</summary>
    public bool IsOutdated { get; init; }

    /// <summary>Number of the version that the page shows, or of the last one before it; null without a history, as the dates are.</summary>
    public int? Version { get; init; }

    public bool IsCommitted { get; init; }

    public DateTimeOffset? FirstPublished { get; init; }

    public DateTimeOffset? Changed { get; init; }

    public required FrontMatter FrontMatter { get; init; }

    public required ImmutableArray<Notice> Notices { get; init; }
}

internal sealed class StoredMonographConfiguration : IEntityTypeConfiguration<StoredMonograph>
{
    public void Configure(EntityTypeBuilder<StoredMonograph> builder)
    {
        builder.ToTable("monographs");
        builder.Property(each => each.Id).ValueGeneratedNever();
        // Lists go by title, whatever its case.
        builder.Property(each => each.Title).UseCollation("NOCASE");
        builder.Property(each => each.Names).IsJson(json => json.DrugNames);
        builder.Property(each => each.FrontMatter).IsJson(json => json.FrontMatter);
        builder.Property(each => each.Notices).IsJson(json => json.ImmutableArrayNotice);
        builder.Property(each => each.FirstPublished).HasConversion(StoredConfiguration.Seconds);
        builder.Property(each => each.Changed).HasConversion(StoredConfiguration.Seconds);
        // Not unique: while an edition is made, the last version and the next one stand side by side.
        builder.HasIndex(each => each.Slug);
        builder.HasIndex(each => each.Path);
        builder.HasIndex(each => each.Title);
    }
}

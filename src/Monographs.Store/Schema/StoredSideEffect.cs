using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Monographs.Store.Schema;

/// <summary>One side effect of one monograph; counts and percentages as reported, null where not reported.</summary>
internal sealed class StoredSideEffect
{
    public required int MonographId { get; init; }

    /// <summary>Among the side effects of the monograph.</summary>
    public required int Position { get; init; }

    public required string SectionKey { get; init; }

    public required string Caption { get; init; }

    public required string Anchor { get; init; }

    public required string Effect { get; init; }

    public required int? AnyCount { get; init; }

    public required int? AnyTotal { get; init; }

    public required decimal? AnyPercent { get; init; }

    public required int? HighCount { get; init; }

    public required int? HighTotal { get; init; }

    public required decimal? HighPercent { get; init; }

    /// <summary>In 100 people, for sorting: as reported, else as count and total give it.</summary>
    public required double? AnyShare { get; init; }

    public required double? HighShare { get; init; }

    public required ImmutableArray<string> Citations { get; init; }

    public required bool IsUnconfirmed { get; init; }
}

internal sealed class StoredSideEffectConfiguration : IEntityTypeConfiguration<StoredSideEffect>
{
    public void Configure(EntityTypeBuilder<StoredSideEffect> builder)
    {
        builder.ToTable("side_effects");
        builder.HasKey(each => new { each.MonographId, each.Position });
        builder.BelongsToMonograph(each => each.MonographId);
        // One effect in two cases is one.
        builder.Property(each => each.Effect).UseCollation("NOCASE");
        builder.HasIndex(each => new { each.Effect, each.MonographId });
        builder.Property(each => each.Citations).IsJson(json => json.ImmutableArrayString);
        // As numbers, so that SQLite can compare them.
        builder.Property(each => each.AnyPercent).HasConversion<double?>();
        builder.Property(each => each.HighPercent).HasConversion<double?>();
    }
}

using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monographs.Content.Doses;

namespace Monographs.Store.Schema;

/// <summary>One regimen of one monograph.</summary>
internal sealed class StoredDose
{
    public required int MonographId { get; init; }

    /// <summary>Among the regimens of the monograph.</summary>
    public required int Position { get; init; }

    public required string SectionKey { get; init; }

    public required string Caption { get; init; }

    public required string Anchor { get; init; }

    public required string? Setting { get; init; }

    public required string? Population { get; init; }

    public required string? Dose { get; init; }

    public required ImmutableArray<Quantity> Quantities { get; init; }

    public required string? Frequency { get; init; }

    public required Schedule? Schedule { get; init; }

    public required string? Route { get; init; }

    public required string? Duration { get; init; }

    /// <summary>What filters call the route and the frequency.</summary>
    public required string RouteGroup { get; init; }

    public required string FrequencyGroup { get; init; }

    /// <summary>The first amount of the dose, for sorting.</summary>
    public required string? Unit { get; init; }

    public required double? Amount { get; init; }

    public required string? Note { get; init; }

    public required ImmutableArray<KeyValuePair<string, string>> Other { get; init; }

    public required ImmutableArray<string> Citations { get; init; }

    public required bool IsUnconfirmed { get; init; }
}

internal sealed class StoredDoseConfiguration : IEntityTypeConfiguration<StoredDose>
{
    public void Configure(EntityTypeBuilder<StoredDose> builder)
    {
        builder.ToTable("dose_rows");
        builder.HasKey(each => new { each.MonographId, each.Position });
        builder.BelongsToMonograph(each => each.MonographId);
        // Counting by these reads the index alone.
        builder.HasIndex(each => new { each.RouteGroup, each.FrequencyGroup, each.MonographId });
        builder.Property(each => each.Quantities).IsJson(json => json.ImmutableArrayQuantity);
        builder.Property(each => each.Schedule).IsJson(json => json.Schedule);
        builder.Property(each => each.Other).IsJson(json => json.ImmutableArrayKeyValuePairStringString);
        builder.Property(each => each.Citations).IsJson(json => json.ImmutableArrayString);
    }
}

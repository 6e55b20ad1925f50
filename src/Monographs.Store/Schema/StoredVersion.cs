using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monographs.Content.History;
using Monographs.Content.Rules.Changes;

namespace Monographs.Store.Schema;

/// <summary>One committed state of a monograph; it never changes.</summary>
internal sealed record StoredVersion
{
    public required int HistoryId { get; init; }

    /// <summary>Counted from 1.</summary>
    public required int Number { get; init; }

    public required string Commit { get; init; }

    public required DateTimeOffset Published { get; init; }

    /// <summary>As it was then.</summary>
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required ChangeKind Kind { get; init; }

    public required ImmutableArray<ChangedSection> Sections { get; init; }

    public required bool ChangesDoses { get; init; }

    /// <summary>False where nothing but the date of a review is new.</summary>
    public required bool IsContent { get; init; }

    /// <summary>SHA-256 of the text, with line feeds at the ends of lines.</summary>
    public required string TextHash { get; init; }

    /// <summary>The figures that the text names, as they were then: path and blob.</summary>
    public required ImmutableArray<KeyValuePair<string, string>> Figures { get; init; }
}

internal sealed class StoredVersionConfiguration : IEntityTypeConfiguration<StoredVersion>
{
    public void Configure(EntityTypeBuilder<StoredVersion> builder)
    {
        builder.ToTable("versions");
        builder.HasKey(each => new { each.HistoryId, each.Number });
        builder.Property(each => each.Published).HasConversion(StoredConfiguration.Seconds);
        builder.HasIndex(each => each.Published);
        builder.Property(each => each.Sections).IsJson(json => json.ImmutableArrayChangedSection);
        builder.Property(each => each.Figures).IsJson(json => json.ImmutableArrayKeyValuePairStringString);
    }
}

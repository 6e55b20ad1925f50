using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Monographs.Store.Schema;

/// <summary>A group of words that mean the same in a search.</summary>
internal sealed class StoredSynonym
{
    public required int Position { get; init; }

    public required ImmutableArray<string> Words { get; init; }
}

internal sealed class StoredSynonymConfiguration : IEntityTypeConfiguration<StoredSynonym>
{
    public void Configure(EntityTypeBuilder<StoredSynonym> builder)
    {
        builder.ToTable("synonyms");
        builder.HasKey(each => each.Position);
        builder.Property(each => each.Position).ValueGeneratedNever();
        builder.Property(each => each.Words).IsJson(json => json.ImmutableArrayString);
    }
}

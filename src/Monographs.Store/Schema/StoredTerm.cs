using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monographs.Content;

namespace Monographs.Store.Schema;

/// <summary>A term of the glossary.</summary>
internal sealed class StoredTerm
{
    public required int Position { get; init; }

    public required string Term { get; init; }

    public required string Anchor { get; init; }

    public required ImmutableArray<string> Variants { get; init; }

    public required string Html { get; init; }

    public required string Text { get; init; }

    public required SourceSpan Span { get; init; }
}

internal sealed class StoredTermConfiguration : IEntityTypeConfiguration<StoredTerm>
{
    public void Configure(EntityTypeBuilder<StoredTerm> builder)
    {
        builder.ToTable("glossary");
        builder.HasKey(each => each.Position);
        builder.Property(each => each.Position).ValueGeneratedNever();
        builder.Property(each => each.Variants).IsJson(json => json.ImmutableArrayString);
        builder.Property(each => each.Span).IsJson(json => json.SourceSpan);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monographs.Content;

namespace Monographs.Store.Schema;

/// <summary>What a rule had to say about a file.</summary>
internal sealed class StoredFinding
{
    public required int Id { get; init; }

    public required string Path { get; init; }

    /// <summary>Not from reading this file alone: found anew by every publication, for it may come and go while the file stays the same.</summary>
    public required bool IsSiteWide { get; init; }

    public required string RuleId { get; init; }

    public required FindingLevel Level { get; init; }

    public required int Line { get; init; }

    public required int Column { get; init; }

    public required string Message { get; init; }

    public Finding ToFinding() => new(RuleId, Level, Path, Line, Column, Message);
}

internal sealed class StoredFindingConfiguration : IEntityTypeConfiguration<StoredFinding>
{
    public void Configure(EntityTypeBuilder<StoredFinding> builder)
    {
        builder.ToTable("findings");
        builder.Property(each => each.Id).ValueGeneratedNever();
        builder.HasIndex(each => each.Path);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monographs.Content.Rules;

namespace Monographs.Store.Schema;

/// <summary>A content file: its present text, and what readers see of it.</summary>
internal sealed class StoredFile
{
    /// <summary>Below the content folder.</summary>
    public required string Path { get; init; }

    /// <summary>SHA-256 of the present text, published or not; empty where reading it failed, so that it is tried again.</summary>
    public required string TextHash { get; init; }

    /// <summary>Hash of the rows that the present text gives; null where it gives none.</summary>
    public string? ReadHash { get; init; }

    /// <summary>Hash of the rows that readers see; null where they see none. Differs from <see cref="ReadHash"/> while the text is rejected.</summary>
    public string? RowHash { get; init; }

    /// <summary>SHA-256 of the text whose rows readers see, with line feeds at the ends of lines, as versions have it; null where they see none.</summary>
    public string? ShownHash { get; init; }

    /// <summary>The present text has an error: readers see its last good version or nothing.</summary>
    public bool IsRejected { get; init; }

    public Outline? Outline { get; init; }

    /// <summary>The last good text of a glossary or figure, to fall back to when a newer one has an error; null for other files.</summary>
    public byte[]? GoodText { get; init; }
}

internal sealed class StoredFileConfiguration : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.ToTable("files");
        builder.HasKey(each => each.Path);
        builder.Property(each => each.Outline).IsPackedJson(json => json.Outline);
    }
}

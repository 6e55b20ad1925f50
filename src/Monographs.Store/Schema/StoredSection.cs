using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monographs.Content;
using Monographs.Content.Doses;
using Monographs.Content.Notices;
using Monographs.Content.Sections;
using Monographs.Content.SideEffects;

namespace Monographs.Store.Schema;

/// <summary>A section of a monograph, with its tables as the page needs them.</summary>
internal sealed class StoredSection
{
    /// <summary>Also the row of the search index.</summary>
    public required int Id { get; init; }

    public required int MonographId { get; init; }

    /// <summary>Below zero for a notice above the sections, which is here for the search only.</summary>
    public required int Position { get; init; }

    /// <summary>Key of the catalog's entry; null for a heading that the catalog does not know.</summary>
    public required string? Kind { get; init; }

    public required string Key { get; init; }

    public required string Title { get; init; }

    /// <summary>As the editor wrote it.</summary>
    public required string Heading { get; init; }

    /// <summary>Before what may be long: SQLite reads a row from its beginning, and a search reads many texts.</summary>
    public required string Text { get; init; }

    /// <summary>The amounts in the title and the text, each a word of the search index.</summary>
    public required string Amounts { get; init; }

    public required string PlainHtml { get; init; }

    public required string PlainText { get; init; }

    public required string Html { get; init; }

    public required Absence? Absence { get; init; }

    public required ImmutableArray<SectionHeading> Headings { get; init; }

    public required ImmutableArray<Notice> Notices { get; init; }

    public required ImmutableArray<DoseTable> DoseTables { get; init; }

    public required ImmutableArray<SideEffectTable> SideEffectTables { get; init; }

    public required ImmutableArray<string> Do { get; init; }

    public required ImmutableArray<string> DoNot { get; init; }

    public required SourceSpan Span { get; init; }
}

internal sealed class StoredSectionConfiguration : IEntityTypeConfiguration<StoredSection>
{
    public void Configure(EntityTypeBuilder<StoredSection> builder)
    {
        builder.ToTable("sections");
        builder.Property(each => each.Id).ValueGeneratedNever();
        builder.BelongsToMonograph(each => each.MonographId);
        builder.HasIndex(each => new { each.MonographId, each.Position });
        builder.Property(each => each.PlainHtml).IsPacked();
        builder.Property(each => each.Html).IsPacked();
        builder.Property(each => each.Absence).IsJson(json => json.Absence);
        builder.Property(each => each.Headings).IsPackedJson(json => json.ImmutableArraySectionHeading);
        builder.Property(each => each.Notices).IsJson(json => json.ImmutableArrayNotice);
        builder.Property(each => each.DoseTables).IsPackedJson(json => json.ImmutableArrayDoseTable);
        builder.Property(each => each.SideEffectTables).IsPackedJson(json => json.ImmutableArraySideEffectTable);
        builder.Property(each => each.Do).IsJson(json => json.ImmutableArrayString);
        builder.Property(each => each.DoNot).IsJson(json => json.ImmutableArrayString);
        builder.Property(each => each.Span).IsJson(json => json.SourceSpan);
    }
}

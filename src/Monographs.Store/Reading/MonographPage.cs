using System.Collections.Immutable;
using Monographs.Content;
using Monographs.Content.Notices;
using Monographs.Content.References;

namespace Monographs.Store.Reading;

/// <summary>Everything that the page of one monograph shows.</summary>
public sealed record MonographPage
{
    public required string Slug { get; init; }

    /// <summary>The file, below the content folder.</summary>
    public required string Path { get; init; }

    public required FrontMatter FrontMatter { get; init; }

    /// <summary>What a reader must see before the text.</summary>
    public required ImmutableArray<Notice> Notices { get; init; }

    /// <summary>In page order.</summary>
    public required ImmutableArray<SectionView> Sections { get; init; }

    /// <summary>In the order of their numbers; those that nothing cites come last.</summary>
    public required ImmutableArray<CitedReference> References { get; init; }

    /// <summary>The published drugs of a class, in the order of its file; empty for a drug.</summary>
    public required ImmutableArray<MonographSummary> Members { get; init; }

    /// <summary>The monograph of a drug's class; null where it has none or where that is not published.</summary>
    public required MonographSummary? Class { get; init; }

    /// <summary>The file has an error now; this is its last good version.</summary>
    public required bool IsOutdated { get; init; }

    /// <summary>Which version of the file this is; null where there is no history, or none of this file yet.</summary>
    public required VersionStamp? Version { get; init; }

    /// <returns>Null for a key that is null, or that no section of the page has.</returns>
    public SectionView? FindSection(string? key) => Sections.FirstOrDefault(section => section.Key == key);
}

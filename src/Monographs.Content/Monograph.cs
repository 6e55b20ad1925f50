using System.Collections.Immutable;
using Monographs.Content.Notices;
using Monographs.Content.References;
using Monographs.Content.Sections;

namespace Monographs.Content;

public enum MonographKind
{
    Drug,
    Class,
}

/// <summary>Shown first, everywhere, also in print and in every export.</summary>
public enum MonographStatus
{
    Investigational,
    Discontinued,
    Approved,
}

/// <summary>One page about one agent or one class of agents, as its file says.</summary>
public sealed record Monograph
{
    public required Slug Slug { get; init; }

    /// <summary>The file, below the content folder.</summary>
    public required string Path { get; init; }

    public required FrontMatter FrontMatter { get; init; }

    /// <summary>What a reader must see before the text: the alert blocks before the first section.</summary>
    public required ImmutableArray<Notice> Notices { get; init; }

    /// <summary>In page order: those of the catalog, then the ones that the catalog does not know.</summary>
    public required ImmutableArray<Section> Sections { get; init; }

    /// <summary>In the order of their numbers: by first citation on the page, then the ones never cited.</summary>
    public required ImmutableArray<CitedReference> References { get; init; }
}

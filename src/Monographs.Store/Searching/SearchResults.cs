using System.Collections.Immutable;
using Monographs.Content;

namespace Monographs.Store.Searching;

/// <summary>What a search found, in the order in which a page shows it.</summary>
public sealed record SearchResults
{
    public const int MaxSectionsEach = 3;

    public required SearchQuery Query { get; init; }

    /// <summary>Differences to know before anything else: the query names one of two that are mixed up.</summary>
    public ImmutableArray<Difference> Differences { get; init; } = [];

    /// <summary>Monographs that the query names exactly, in any spelling.</summary>
    public ImmutableArray<NamedMonograph> Named { get; init; } = [];

    /// <summary>Names that begin as the query does, or as a word of it that stands nowhere; none where it has a name.</summary>
    public ImmutableArray<IndexedName> Beginning { get; init; } = [];

    /// <summary>Names close to what was typed: offered, never taken for it.</summary>
    public ImmutableArray<IndexedName> DidYouMean { get; init; } = [];

    /// <summary>Places of a trial number, DOI, PubMed id or registry identifier.</summary>
    public ImmutableArray<IdentifierPlace> Identifiers { get; init; } = [];

    /// <summary>Sections with the words, by monograph: those of a named one first, then the best. Of a query that is only a name, the sections of others.</summary>
    public ImmutableArray<MonographHits> Hits { get; init; } = [];

    /// <summary>Of some monograph more sections have the words than are told of each.</summary>
    public bool HasMoreSections { get; init; }

    /// <summary>More was found than the best that are told of.</summary>
    public bool HasMore { get; init; }

    /// <summary>No section has all the words: these have some.</summary>
    public bool IsSomeWords { get; init; }

    /// <summary>A difference is a warning, and no answer.</summary>
    public bool IsEmpty => Named.IsEmpty && Beginning.IsEmpty && Identifiers.IsEmpty && Hits.IsEmpty;
}

/// <param name="Name">As the monograph writes the name that was typed.</param>
/// <param name="Sections">Its sections, for links.</param>
/// <param name="Asked">The section that the rest of the query asks for; null where it asks for none.</param>
public sealed record NamedMonograph(string Name, string Slug, MonographKind Kind, FrontMatter FrontMatter, ImmutableArray<SectionLink> Sections, SectionLink? Asked);

public sealed record SectionLink(string Key, string Title);

/// <param name="Anchor">Where on the page it stands.</param>
public sealed record IdentifierPlace(string Value, string Label, string Slug, string Title, MonographStatus Status, MonographKind Kind, string Anchor);

public sealed record MonographHits(string Slug, string Title, MonographKind Kind, MonographStatus Status, ImmutableArray<SectionHit> Sections);

/// <param name="Snippet">The words around the match, in runs.</param>
public sealed record SectionHit(string Key, string Title, ImmutableArray<SnippetRun> Snippet);

public sealed record SnippetRun(string Text, bool IsMatch);

/// <summary>Which monographs and sections to search; null for all.</summary>
public sealed record SearchFilter(MonographStatus? Status, MonographKind? Kind, string? Section)
{
    public static readonly SearchFilter None = new(null, null, null);

    public bool Allows(MonographStatus status, MonographKind kind) => (Status ?? status) == status && (Kind ?? kind) == kind;

    internal bool Allows(IndexedName name) => Allows(name.Status, name.MonographKind);
}

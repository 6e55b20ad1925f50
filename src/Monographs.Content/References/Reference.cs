using System.Collections.Immutable;

namespace Monographs.Content.References;

/// <summary>A: journal article or abstract, regulator, registry, label. B: company, trade press, drug-information site. C: encyclopedia, dictionary, unsigned page.</summary>
public enum EvidenceGrade
{
    A,
    B,
    C,
}

/// <summary>A source, in the variables of the Citation Style Language (CSL 1.0.2).</summary>
public sealed record Reference
{
    public required string Id { get; init; }

    /// <summary>A CSL item type, such as <c>article-journal</c>, <c>webpage</c> or <c>report</c>.</summary>
    public required string Type { get; init; }

    public required string Title { get; init; }

    public ImmutableArray<PersonName> Authors { get; init; } = [];

    public string? ContainerTitle { get; init; }

    public string? ContainerTitleShort { get; init; }

    public PartialDate? Issued { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    public string? Page { get; init; }

    public string? Publisher { get; init; }

    public string? Number { get; init; }

    public string? Doi { get; init; }

    public string? PubMedId { get; init; }

    public string? PmcId { get; init; }

    public string? Url { get; init; }

    public PartialDate? Accessed { get; init; }

    public string? Note { get; init; }

    public ImmutableArray<string> Keywords { get; init; } = [];

    public string? ConflictOfInterest { get; init; }

    public EvidenceGrade Evidence { get; init; }

    public SourceSpan Span { get; init; }
}

/// <summary>A person, or with <paramref name="Literal"/> a group or "et al.".</summary>
public sealed record PersonName(string? Family, string? Given, string? Literal);

/// <summary>A reference with its number on the page and the anchors of the places that cite it, in order.</summary>
/// <param name="Number">From 1; 0 where nothing cites it.</param>
public sealed record CitedReference(int Number, Reference Reference, ImmutableArray<string> Anchors);

using System.Collections.Immutable;

namespace Monographs.Content;

/// <summary>The YAML at the head of a monograph's file, without its references.</summary>
public sealed record FrontMatter
{
    public required string Title { get; init; }

    public MonographKind Kind { get; init; }

    public MonographStatus Status { get; init; }

    /// <summary>What the status means for this drug, in one or two sentences.</summary>
    public string? StatusNote { get; init; }

    /// <summary>The FDA's view in a few words, such as "Not approved; Fast Track April 2025".</summary>
    public string? FdaStatus { get; init; }

    /// <summary>One plain sentence: the lede and the meta description.</summary>
    public string Summary { get; init; } = "";

    public DrugNames Names { get; init; } = new();

    public ImmutableArray<LookAlike> NotSameAs { get; init; } = [];

    public string? DrugClass { get; init; }

    /// <summary>Slug of the monograph of the class that the drug belongs to.</summary>
    public string? DrugClassMonograph { get; init; }

    /// <summary>Slugs of the monographs of the drugs in a class.</summary>
    public ImmutableArray<string> Members { get; init; } = [];

    public string? Target { get; init; }

    public ImmutableArray<string> Routes { get; init; } = [];

    /// <summary>Registry identifiers: <c>ncit</c>, <c>unii</c>, <c>cas</c>, <c>atc</c> and others, in file order.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Identifiers { get; init; } = [];

    /// <summary>Trial registry numbers: NCT or EudraCT.</summary>
    public ImmutableArray<string> Trials { get; init; } = [];

    public DateOnly? Reviewed { get; init; }

    public DateOnly? ReviewDue { get; init; }

    /// <summary>Id of the reference to the article that a class monograph summarizes.</summary>
    public string? AboutArticle { get; init; }

    /// <summary>Slugs that the page had before: their addresses lead to it for good.</summary>
    public ImmutableArray<string> Redirects { get; init; } = [];

    /// <summary>Addresses within the page that were published and are no heading's any more, each with the section or heading that they lead to for good.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Anchors { get; init; } = [];
}

public sealed record DrugNames
{
    public string? Generic { get; init; }

    public ImmutableArray<string> Brands { get; init; } = [];

    public ImmutableArray<string> Codes { get; init; } = [];

    public ImmutableArray<string> Synonyms { get; init; } = [];
}

/// <summary>A name that readers mix up with this one.</summary>
/// <param name="Monograph">Slug of its monograph, where there is one.</param>
/// <param name="Why">What the difference is, in a sentence or two.</param>
public sealed record LookAlike(string Name, string? Monograph, string Why);

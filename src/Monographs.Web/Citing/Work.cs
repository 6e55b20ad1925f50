using Monographs.Content.References;

namespace Monographs.Web.Citing;

/// <summary>What is cited: a source, as its record in the front matter says, or a page of ours, described in the same way.</summary>
public sealed record Work(Reference Record)
{
    /// <summary>Of a page of ours; null for a source.</summary>
    public string? Version { get; init; }

    /// <summary>The title of the section that is meant; null for a whole work.</summary>
    public string? Section { get; init; }

    /// <summary>When a page of ours first appeared, where that is another day than its present version.</summary>
    public PartialDate? FirstIssued { get; init; }

    /// <summary>BCP 47; null where it is not known.</summary>
    public string? Language { get; init; }

    public bool IsArticle => Record.Type is "article-journal";
}

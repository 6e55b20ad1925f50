using System.Collections.Immutable;
using Monographs.Content.References;

namespace Monographs.Content.Reading;

/// <summary>The front matter as it stands in the file.</summary>
/// <param name="Span">Between the two lines of three hyphens; <see cref="SourceSpan.None"/> where the file has none.</param>
/// <param name="IsReadable">False where there is none or it is not valid YAML: then nothing else is checked.</param>
/// <param name="Names">Every name of the drug with its place.</param>
/// <param name="Trials">The trial numbers with their places.</param>
public sealed record FrontMatterSyntax(
    SourceSpan Span,
    bool IsReadable,
    FrontMatter Model,
    ImmutableArray<Reference> References,
    ImmutableArray<NameSyntax> Names,
    ImmutableArray<NameSyntax> Trials)
{
    /// <summary>The texts that readers see as sentences, with their places: summary, status note, why a name is another.</summary>
    public ImmutableArray<NameSyntax> Prose { get; init; } = [];

    /// <summary>The registry identifiers with their places; null where the key is not there at all.</summary>
    public SourceSpan? Identifiers { get; init; }

    /// <summary>The entries of 'anchors', with their places.</summary>
    public ImmutableArray<(NameSyntax Old, NameSyntax Now)> Anchors { get; init; } = [];

    /// <summary>Where the day of the last review stands.</summary>
    public SourceSpan Reviewed { get; init; }

    /// <summary>Where the day of the next review stands.</summary>
    public SourceSpan ReviewDue { get; init; }

    internal ImmutableArray<Problem> Problems { get; init; } = [];
}

public sealed record NameSyntax(string Name, SourceSpan Span);

using System.Collections.Immutable;

namespace Monographs.Content.Rules.Changes;

public enum ChangeKind
{
    /// <summary>What readers do because of the page may change: doses, uses, results.</summary>
    Clinical,

    /// <summary>Warnings and side effects.</summary>
    Safety,

    /// <summary>Wording only.</summary>
    Editorial,
}

/// <summary>What one commit, or a series of them, did to one monograph.</summary>
public sealed record MonographChange
{
    /// <summary>Null where the monograph is new.</summary>
    public Monograph? Before { get; init; }

    /// <summary>Null where the monograph is removed.</summary>
    public Monograph? After { get; init; }

    /// <summary>The text that findings point into: as it is after the change, or was before where nothing is left.</summary>
    public required SourceText Text { get; init; }

    /// <summary>What the author says that the change is; null where nothing is said.</summary>
    public ChangeKind? Kind { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    public ImmutableArray<string> Reviewers { get; init; } = [];

    /// <summary>Paths below the content folder whose addresses go on leading somewhere.</summary>
    public ImmutableArray<string> Redirects { get; init; } = [];
}

using System.Collections.Immutable;
using Monographs.Content;
using Monographs.Content.History;

namespace Monographs.Store.Publishing;

/// <summary>
/// One run that made an edition from the content folder, or found that there was nothing to make.
/// Every file of the folder counts once: as added, changed, unchanged or rejected.
/// </summary>
public sealed record Publication
{
    /// <summary>The edition that readers should see now: the new one, or the last where nothing changed or the loss was held back.</summary>
    public required string EditionPath { get; init; }

    /// <summary>SHA-256 of what the edition holds, in lower-case hexadecimal.</summary>
    public required string ContentHash { get; init; }

    /// <summary>Files that readers see for the first time.</summary>
    public required int Added { get; init; }

    /// <summary>Files of which readers see another version than before.</summary>
    public required int Changed { get; init; }

    public required int Unchanged { get; init; }

    /// <summary>Files that are gone from the folder, and so from the edition.</summary>
    public required int Removed { get; init; }

    /// <summary>Files with an error: their last good version stays, if there is one.</summary>
    public required int Rejected { get; init; }

    /// <summary>How many files were really parsed; the others were known already.</summary>
    public required int Parsed { get; init; }

    public required TimeSpan Duration { get; init; }

    /// <summary>Of every file, also the unchanged ones, by path and place.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>
    /// The folder lacks most of the monographs that are published, which looks like a checkout gone wrong:
    /// nothing was published. A <see cref="Publisher"/> made with <c>confirmLoss</c> publishes it all the same.
    /// </summary>
    public required bool HeldBack { get; init; }

    /// <summary>Whether the versions of the monographs could be read.</summary>
    public required HistoryState History { get; init; }
}

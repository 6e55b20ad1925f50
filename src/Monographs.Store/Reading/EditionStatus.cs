using System.Collections.Immutable;
using Monographs.Content;

namespace Monographs.Store.Reading;

/// <summary>What an edition holds and what is wrong with the files it was made from.</summary>
public sealed record EditionStatus
{
    public required string ContentHash { get; init; }

    /// <summary>The format in which the files were read; see <c>ContentReader.FormatVersion</c>.</summary>
    public required int FormatVersion { get; init; }

    public required int Monographs { get; init; }

    public required int Pages { get; init; }

    public required int GlossaryTerms { get; init; }

    /// <summary>Of every file, by path and place.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>Paths of the files that are not published in their present form, because of an error.</summary>
    public required ImmutableArray<string> Rejected { get; init; }
}

using System.Collections.Immutable;

namespace Monographs.Content.Doses;

/// <summary>A table of regimens in the dosing section.</summary>
public sealed record DoseTable(string Caption, string Anchor, ImmutableArray<DoseRow> Rows, SourceSpan Span);

/// <summary>One regimen, in the words of the file; a role that the table does not have is null.</summary>
public sealed record DoseRow
{
    /// <summary>Where on the page the row stands; made from its own words, see <c>RowAnchor</c>.</summary>
    public required string Anchor { get; init; }

    public string? Setting { get; init; }

    public string? Population { get; init; }

    public string? Dose { get; init; }

    /// <summary>The amounts in <see cref="Dose"/>, in its order.</summary>
    public ImmutableArray<Quantity> Quantities { get; init; } = [];

    public string? Frequency { get; init; }

    /// <summary>What <see cref="Frequency"/> means; null where its words are not known.</summary>
    public Schedule? Schedule { get; init; }

    public string? Route { get; init; }

    public string? Duration { get; init; }

    public string? Note { get; init; }

    /// <summary>Cells whose heading is none of the roles above: heading and text.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Other { get; init; } = [];

    /// <summary>Ids of the references cited anywhere in the row, else in the caption of its table.</summary>
    public ImmutableArray<string> Citations { get; init; } = [];

    /// <summary>Cited only to sources of grade C.</summary>
    public bool IsUnconfirmed { get; init; }

    public required SourceSpan Span { get; init; }
}

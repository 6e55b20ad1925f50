using System.Collections.Immutable;

namespace Monographs.Content.SideEffects;

/// <summary>A table of side effects in the safety section.</summary>
public sealed record SideEffectTable(string Caption, string Anchor, ImmutableArray<SideEffectRow> Rows, SourceSpan Span);

/// <summary>One effect. A proportion is null where the source does not report it.</summary>
public sealed record SideEffectRow
{
    public required string Anchor { get; init; }

    public required string Effect { get; init; }

    public Proportion? AnyGrade { get; init; }

    /// <summary>Grade 3 or higher.</summary>
    public Proportion? HighGrade { get; init; }

    /// <summary>Ids of the references cited in the row, else in the caption of its table.</summary>
    public ImmutableArray<string> Citations { get; init; } = [];

    public bool IsUnconfirmed { get; init; }

    public required SourceSpan Span { get; init; }
}

using Monographs.Content;

namespace Monographs.Store.Reading.Tables;

/// <summary>Which side effects, and in which order; null means any.</summary>
public sealed record SideEffectFilter
{
    /// <summary>Slug of a monograph.</summary>
    public string? Drug { get; init; }

    public MonographStatus? Status { get; init; }

    /// <summary>Words that the effect's name has, in any case.</summary>
    public string? Effect { get; init; }

    public SideEffectSort Sort { get; init; }

    public bool IsDescending { get; init; }
}

public enum SideEffectSort
{
    Drug,
    Effect,

    /// <summary>By the share of people with the effect in any grade.</summary>
    Any,

    /// <summary>By the share of people with grade 3 or higher.</summary>
    High,
}

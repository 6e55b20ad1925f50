using Monographs.Content;

namespace Monographs.Store.Reading.Tables;

/// <summary>Which regimens, and in which order; null means any.</summary>
public sealed record DoseFilter
{
    /// <summary>Slug of a monograph.</summary>
    public string? Drug { get; init; }

    public MonographStatus? Status { get; init; }

    /// <summary>A group; see <c>DoseGroups</c>.</summary>
    public string? Route { get; init; }

    public string? Frequency { get; init; }

    public DoseSort Sort { get; init; }

    public bool IsDescending { get; init; }

    public bool IsAny => this with { Sort = default, IsDescending = false } == new DoseFilter();
}

public enum DoseSort
{
    Drug,
    Status,
    Setting,
    Population,

    /// <summary>By unit, then by amount: amounts of different units have no order.</summary>
    Dose,
    Frequency,
    Route,
    Duration,
}

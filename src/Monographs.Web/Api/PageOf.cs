namespace Monographs.Web.Api;

/// <summary>A part of a list.</summary>
public sealed record PageOf<T>
{
    /// <summary>How many there are in all, on every page together.</summary>
    /// <example>27</example>
    public required int Count { get; init; }

    /// <summary>Which page this is, from 1.</summary>
    /// <example>1</example>
    public required int Page { get; init; }

    /// <summary>How many a page holds.</summary>
    /// <example>100</example>
    public required int PageSize { get; init; }

    /// <summary>Address of the next page; null on the last.</summary>
    public required string? Next { get; init; }

    /// <summary>Address of the page before; null on the first.</summary>
    public required string? Previous { get; init; }

    /// <summary>What this page holds.</summary>
    public required IReadOnlyList<T> Items { get; init; }
}

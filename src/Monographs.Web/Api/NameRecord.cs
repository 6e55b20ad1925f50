using Monographs.Content;
using Monographs.Store.Searching;
using Monographs.Web.Pages;

namespace Monographs.Web.Api;

/// <summary>A name, and the monograph that it leads to.</summary>
public sealed record NameRecord
{
    /// <summary>As the monograph writes it.</summary>
    /// <example>RG7155</example>
    public required string Name { get; init; }

    /// <summary>What it is: title, generic, brand, code or synonym.</summary>
    /// <example>code</example>
    public required string NameKind { get; init; }

    /// <summary>The slug of the monograph.</summary>
    /// <example>emactuzumab</example>
    public required string Monograph { get; init; }

    /// <summary>The title of the monograph.</summary>
    /// <example>Emactuzumab</example>
    public required string Title { get; init; }

    /// <summary>Whether the drug is approved by the FDA, investigational, or no longer developed.</summary>
    public required MonographStatus Status { get; init; }

    /// <summary>The page for readers.</summary>
    public required string Address { get; init; }

    public static NameRecord Of(IndexedName name, Origin origin) => new()
    {
        Name = name.Name,
        NameKind = name.Kind,
        Monograph = name.Slug,
        Title = name.Title,
        Status = name.Status,
        Address = origin.Address(Links.Monograph(name.Slug)),
    };
}

/// <summary>What one name leads to.</summary>
public sealed record NameAnswer
{
    /// <summary>The name that was asked for.</summary>
    public required string Name { get; init; }

    /// <summary>The monographs that have exactly this name, in any spelling.</summary>
    public required IReadOnlyList<NameRecord> Matches { get; init; }

    /// <summary>Names that readers mix up with it: show them before anything else.</summary>
    public required IReadOnlyList<DifferenceRecord> NotSameAs { get; init; }
}

/// <summary>Two names that are not the same, and what the difference is.</summary>
/// <param name="Monograph">The slug of the monograph that says so.</param>
/// <param name="Title">The title of that monograph.</param>
/// <param name="Other">The other name.</param>
/// <param name="OtherMonograph">The slug of its monograph; null where there is none.</param>
/// <param name="Why">What the difference is.</param>
public sealed record DifferenceRecord(string Monograph, string Title, string Other, string? OtherMonograph, string Why)
{
    internal static DifferenceRecord Of(Difference difference) => new(difference.Monograph.Slug, difference.Monograph.Title, difference.Other, difference.OtherMonograph?.Slug, difference.Why);
}

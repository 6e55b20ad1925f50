using Monographs.Content;

namespace Monographs.Web.Api;

/// <summary>What a drug or class is called.</summary>
public sealed record NamesRecord
{
    /// <summary>The generic name.</summary>
    /// <example>emactuzumab</example>
    public required string? Generic { get; init; }

    /// <summary>US brand names.</summary>
    public required IReadOnlyList<string> Brands { get; init; }

    /// <summary>Code names.</summary>
    /// <example>["RG7155", "RO5509554"]</example>
    public required IReadOnlyList<string> Codes { get; init; }

    /// <summary>Other names.</summary>
    public required IReadOnlyList<string> Synonyms { get; init; }

    public static NamesRecord Of(DrugNames names) => new() { Generic = names.Generic, Brands = names.Brands, Codes = names.Codes, Synonyms = names.Synonyms };
}

using System.Text.Json.Serialization;
using Monographs.Content.References;

namespace Monographs.Web.Api;

/// <summary>A source in the variables of the Citation Style Language (CSL), with our own <c>evidence</c>, <c>citation-number</c> and <c>conflict-of-interest</c>.</summary>
public sealed record ReferenceRecord
{
    /// <summary>Unique in its monograph.</summary>
    /// <example>cassier2015</example>
    public required string Id { get; init; }

    /// <summary>A CSL item type.</summary>
    /// <example>article-journal</example>
    public required string Type { get; init; }

    /// <summary>As the source writes it.</summary>
    public required string Title { get; init; }

    /// <summary>In their order.</summary>
    public required IReadOnlyList<AuthorRecord> Author { get; init; }

    /// <summary>The journal or site.</summary>
    /// <example>Lancet Oncology</example>
    public required string? ContainerTitle { get; init; }

    /// <summary>Its abbreviation.</summary>
    public required string? ContainerTitleShort { get; init; }

    /// <summary>As exact as it is known: a year, a month or a day.</summary>
    /// <example>2015-08</example>
    public required string? Issued { get; init; }

    /// <summary>Of the journal.</summary>
    public required string? Volume { get; init; }

    /// <summary>Of the volume.</summary>
    public required string? Issue { get; init; }

    /// <summary>Pages, such as 949-956.</summary>
    public required string? Page { get; init; }

    /// <summary>Who published it.</summary>
    public required string? Publisher { get; init; }

    /// <summary>Of a report or a registry entry.</summary>
    public required string? Number { get; init; }

    /// <summary>Without an address before it.</summary>
    /// <example>10.1016/S1470-2045(15)00132-1</example>
    [JsonPropertyName("DOI")]
    public required string? Doi { get; init; }

    /// <summary>PubMed id.</summary>
    /// <example>26179200</example>
    [JsonPropertyName("PMID")]
    public required string? PubMedId { get; init; }

    /// <summary>PubMed Central id.</summary>
    [JsonPropertyName("PMCID")]
    public required string? PmcId { get; init; }

    /// <summary>Where to read it.</summary>
    [JsonPropertyName("URL")]
    public required string? Url { get; init; }

    /// <summary>When a web page was read.</summary>
    public required string? Accessed { get; init; }

    /// <summary>A remark for readers.</summary>
    public required string? Note { get; init; }

    /// <summary>Keywords of the source.</summary>
    public required IReadOnlyList<string> Keyword { get; init; }

    /// <summary>What the authors declare.</summary>
    public required string? ConflictOfInterest { get; init; }

    /// <summary>A: journal article or abstract, regulator, registry, label. B: company, trade press, drug-information site. C: encyclopedia, dictionary, unsigned page.</summary>
    /// <example>A</example>
    public required string Evidence { get; init; }

    /// <summary>The number on the page for readers; 0 where the text does not cite it.</summary>
    /// <example>1</example>
    public required int CitationNumber { get; init; }

    public static ReferenceRecord Of(CitedReference cited)
    {
        var reference = cited.Reference;
        return new()
        {
            Id = reference.Id,
            Type = reference.Type,
            Title = reference.Title,
            Author = [.. reference.Authors.Select(person => new AuthorRecord(person.Family, person.Given, person.Literal))],
            ContainerTitle = reference.ContainerTitle,
            ContainerTitleShort = reference.ContainerTitleShort,
            Issued = reference.Issued?.ToString(),
            Volume = reference.Volume,
            Issue = reference.Issue,
            Page = reference.Page,
            Publisher = reference.Publisher,
            Number = reference.Number,
            Doi = reference.Doi,
            PubMedId = reference.PubMedId,
            PmcId = reference.PmcId,
            Url = reference.Url,
            Accessed = reference.Accessed?.ToString(),
            Note = reference.Note,
            Keyword = reference.Keywords,
            ConflictOfInterest = reference.ConflictOfInterest,
            Evidence = reference.Evidence.ToString(),
            CitationNumber = cited.Number,
        };
    }
}

/// <summary>A person by family and given name, or a group by <c>literal</c>.</summary>
/// <param name="Family">Family name of a person.</param>
/// <param name="Given">Given names or initials of a person.</param>
/// <param name="Literal">The name of a group, or "et al."</param>
public sealed record AuthorRecord(string? Family, string? Given, string? Literal);

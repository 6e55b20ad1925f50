using System.Collections.Immutable;
using Monographs.Content.References;

namespace Monographs.Web.Pages;

/// <summary>A reference in the list at the end of the page.</summary>
public sealed record ReferenceEntry
{
    /// <summary>As cited on the page; 0 where nothing cites it.</summary>
    public required int Number { get; init; }

    public required string Authors { get; init; }

    public required string Title { get; init; }

    /// <summary>The journal, site or collection, with what stands between it and the details; empty where there is none.</summary>
    public required string Container { get; init; }

    /// <summary>Publisher, date, volume and pages, as sentences.</summary>
    public required string Details { get; init; }

    public required ImmutableArray<FactValue> Links { get; init; }

    public required string Note { get; init; }

    public required EvidenceGrade Grade { get; init; }

    /// <summary>Anchors of the places that cite it.</summary>
    public required ImmutableArray<string> CitedAt { get; init; }

    public string Anchor => $"ref-{Number}";

    public static ReferenceEntry Of(CitedReference cited)
    {
        var reference = cited.Reference;
        var details = new[] { reference.Publisher ?? "", ReferenceText.Where(reference) }.Where(part => part.Length > 0).Select(ReferenceText.Sentence);
        return new()
        {
            Number = cited.Number,
            Authors = ReferenceText.Authors(reference),
            Title = ReferenceText.Sentence(reference.Title),
            Container = ReferenceText.Container(reference),
            Details = string.Join(' ', details),
            Links = LinksOf(reference),
            Note = reference.Note is { } note ? ReferenceText.Sentence(note) : "",
            Grade = reference.Evidence,
            CitedAt = cited.Anchors,
        };
    }

    private static ImmutableArray<FactValue> LinksOf(Reference reference)
    {
        FactValue?[] links =
        [
            reference.Doi is { } doi ? new($"doi:{doi}", Pages.Links.Doi(doi)) : null,
            reference.PubMedId is { } pubMed ? new($"PubMed {pubMed}", Pages.Links.PubMed(pubMed)) : null,
            reference.PmcId is { } pmc ? new($"PubMed Central {pmc}", Pages.Links.PubMedCentral(pmc)) : null,
            Pages.Links.External(reference.Url) is { } address ? new(reference.Number ?? new Uri(address).Host, address)
                : reference.Number is { } number ? new(number, Pages.Links.Trial(number)) : null,
        ];
        return [.. links.OfType<FactValue>()];
    }
}

using Monographs.Content;
using Monographs.Store.Reading;
using Monographs.Web.Pages;

namespace Monographs.Web.Api;

/// <summary>A monograph in a list.</summary>
public sealed record MonographItem
{
    /// <summary>Identifies the monograph for good; the last part of its address.</summary>
    /// <example>emactuzumab</example>
    public required string Slug { get; init; }

    /// <summary>What the page is called.</summary>
    /// <example>Emactuzumab</example>
    public required string Title { get; init; }

    /// <summary>One agent, or a class of them.</summary>
    public required MonographKind Kind { get; init; }

    /// <summary>Whether the drug is approved by the FDA, investigational, or no longer developed.</summary>
    public required MonographStatus Status { get; init; }

    /// <summary>The status in words: show them wherever you show anything of the monograph.</summary>
    /// <example>Investigational: not approved by the FDA</example>
    public required string StatusWords { get; init; }

    /// <summary>One plain sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>What else it is called.</summary>
    public required NamesRecord Names { get; init; }

    /// <summary>The day on which an editor last compared it with its sources; null where none is stated.</summary>
    public required DateOnly? Reviewed { get; init; }

    /// <summary>The page for readers.</summary>
    /// <example>https://monographs.example.org/monographs/emactuzumab</example>
    public required string Address { get; init; }

    /// <summary>The whole monograph in this API.</summary>
    /// <example>https://monographs.example.org/api/monographs/emactuzumab</example>
    public required string Api { get; init; }

    public static MonographItem Of(MonographSummary summary, Origin origin) => new()
    {
        Slug = summary.Slug,
        Title = summary.Title,
        Kind = summary.Kind,
        Status = summary.Status,
        StatusWords = Pages.StatusWords.Of(summary.Status, summary.Kind).Full,
        Summary = summary.Summary,
        Names = NamesRecord.Of(summary.Names),
        Reviewed = summary.Reviewed,
        Address = origin.Address(Links.Monograph(summary.Slug)),
        Api = origin.Address(Links.ApiMonograph(summary.Slug)),
    };
}

using Monographs.Content;
using Monographs.Store.Searching;
using Monographs.Web.Pages;

namespace Monographs.Web.Api;

/// <summary>What a search found, in the order in which the site shows it.</summary>
public sealed record SearchRecord
{
    /// <summary>What was searched for, cleaned.</summary>
    /// <example>emactuzumab dose</example>
    public required string Query { get; init; }

    /// <summary>Words at the end were left out, because there were too many.</summary>
    public required bool Cut { get; init; }

    /// <summary>Differences to know before anything else: the words name one of two that are mixed up.</summary>
    public required IReadOnlyList<DifferenceRecord> NotSameAs { get; init; }

    /// <summary>Monographs that the words name exactly.</summary>
    public required IReadOnlyList<NamedRecord> Named { get; init; }

    /// <summary>Names that begin as the words do, or as one of them that stands nowhere; none where they have a name.</summary>
    public required IReadOnlyList<NameRecord> Beginning { get; init; }

    /// <summary>Places of a trial number, DOI, PubMed id or registry identifier.</summary>
    public required IReadOnlyList<IdentifierRecord> Identifiers { get; init; }

    /// <summary>Sections with the words, by monograph: the best, of at most 20 monographs.</summary>
    public required IReadOnlyList<HitsRecord> Monographs { get; init; }

    /// <summary>No section has all the words; those above have some.</summary>
    public required bool SomeWords { get; init; }

    /// <summary>Names close to what was searched for: offered, never taken for it.</summary>
    public required IReadOnlyList<NameRecord> DidYouMean { get; init; }

    public static SearchRecord Of(SearchResults found, Origin origin) => new()
    {
        Query = found.Query.Text,
        Cut = found.Query.IsCut,
        NotSameAs = [.. found.Differences.Select(DifferenceRecord.Of)],
        Named = [.. found.Named.Select(each => new NamedRecord(each.Name, each.Slug, each.FrontMatter.Title, each.Kind, each.FrontMatter.Status, each.Asked?.Key, origin.Address(Links.Monograph(each.Slug, each.Asked?.Key ?? ""))))],
        Beginning = [.. found.Beginning.Select(name => NameRecord.Of(name, origin))],
        Identifiers = [.. found.Identifiers.Select(place => new IdentifierRecord(place.Value, place.Label, place.Slug, place.Title, place.Status, origin.Address(Links.Monograph(place.Slug, place.Anchor))))],
        Monographs =
        [
            .. found.Hits.Select(hit => new HitsRecord(hit.Slug, hit.Title, hit.Kind, hit.Status,
                [.. hit.Sections.Select(section => new HitRecord(section.Key, section.Title, string.Concat(section.Snippet.Select(run => run.Text)), origin.Address(Links.Monograph(hit.Slug, section.Key))))])),
        ],
        SomeWords = found.IsSomeWords,
        DidYouMean = [.. found.DidYouMean.Select(name => NameRecord.Of(name, origin))],
    };
}

/// <summary>A monograph that the words name.</summary>
/// <param name="Name">As the monograph writes it.</param>
/// <param name="Monograph">The slug of the monograph.</param>
/// <param name="Title">The title of the monograph.</param>
/// <param name="Kind">One agent, or a class of them.</param>
/// <param name="Status">Whether the drug is approved by the FDA, investigational, or no longer developed.</param>
/// <param name="Section">The key of the section that the other words ask for; null where they ask for none.</param>
/// <param name="Address">The page for readers, at that section.</param>
public sealed record NamedRecord(string Name, string Monograph, string Title, MonographKind Kind, MonographStatus Status, string? Section, string Address);

/// <summary>A place of an identifier.</summary>
/// <param name="Identifier">In lower case.</param>
/// <param name="Label">What it identifies.</param>
/// <param name="Monograph">The slug of the monograph.</param>
/// <param name="Title">The title of the monograph.</param>
/// <param name="Status">Whether the drug is approved by the FDA, investigational, or no longer developed.</param>
/// <param name="Address">Where it stands on the page for readers.</param>
public sealed record IdentifierRecord(string Identifier, string Label, string Monograph, string Title, MonographStatus Status, string Address);

/// <summary>The sections of one monograph that have the words.</summary>
/// <param name="Monograph">The slug of the monograph.</param>
/// <param name="Title">The title of the monograph.</param>
/// <param name="Kind">One agent, or a class of them.</param>
/// <param name="Status">Whether the drug is approved by the FDA, investigational, or no longer developed.</param>
/// <param name="Sections">The best first, at most three.</param>
public sealed record HitsRecord(string Monograph, string Title, MonographKind Kind, MonographStatus Status, IReadOnlyList<HitRecord> Sections);

/// <summary>A section that has the words, or a notice above the sections.</summary>
/// <param name="Section">The key of the section; of a notice its anchor.</param>
/// <param name="Title">The title of the section.</param>
/// <param name="Snippet">The text around them.</param>
/// <param name="Address">The section on the page for readers.</param>
public sealed record HitRecord(string Section, string Title, string Snippet, string Address);

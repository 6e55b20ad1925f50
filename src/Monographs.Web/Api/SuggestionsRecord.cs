using Monographs.Content;
using Monographs.Store.Searching;
using Monographs.Web.Pages;

namespace Monographs.Web.Api;

/// <summary>What a search box can offer while words are typed.</summary>
public sealed record SuggestionsRecord
{
    /// <summary>Names that the words are or begin, and that have no monograph: offer them first, as names of another drug.</summary>
    public required IReadOnlyList<OtherNameRecord> OtherNames { get; init; }

    /// <summary>Names that the words are, begin, or are close to; the best first.</summary>
    public required IReadOnlyList<NameRecord> Names { get; init; }

    /// <summary>Sections of the monograph that the words name; where they begin no name, the best sections with the words.</summary>
    public required IReadOnlyList<SuggestedSectionRecord> Sections { get; init; }

    /// <summary>What all monographs can be searched for.</summary>
    public required IReadOnlyList<TopicRecord> Topics { get; init; }

    public static SuggestionsRecord Of(Suggestions found, Origin origin) => new()
    {
        OtherNames = [.. found.Others.Select(each => new OtherNameRecord(each.Name, each.Slugs, origin.Address(Links.SearchFor(each.Name))))],
        Names = [.. found.Names.Select(name => NameRecord.Of(name, origin))],
        Sections = [.. found.Sections.Select(each => new SuggestedSectionRecord(each.Slug, each.Title, each.Status, each.Key, each.SectionTitle, origin.Address(Links.Monograph(each.Slug, each.Key))))],
        Topics = [.. found.Topics.Select(each => new TopicRecord(each.Words, each.Section?.Key, origin.Address(Links.SearchFor(each.Words, new(null, null, each.Section?.Key)))))],
    };
}

/// <summary>A name that has no monograph.</summary>
/// <param name="Name">As the monographs write it that tell it from their own.</param>
/// <param name="NotSameAs">The slugs of these monographs.</param>
/// <param name="Address">The search for readers, which tells the difference.</param>
public sealed record OtherNameRecord(string Name, IReadOnlyList<string> NotSameAs, string Address);

/// <summary>A section of one monograph.</summary>
/// <param name="Monograph">The slug of the monograph.</param>
/// <param name="Title">The title of the monograph.</param>
/// <param name="Status">Whether the drug is approved by the FDA, investigational, or no longer developed.</param>
/// <param name="Section">The key of the section; of a notice above the sections its anchor.</param>
/// <param name="SectionTitle">The title of the section.</param>
/// <param name="Address">The section on the page for readers.</param>
public sealed record SuggestedSectionRecord(string Monograph, string Title, MonographStatus Status, string Section, string SectionTitle, string Address);

/// <summary>Words to search for.</summary>
/// <param name="Words">As a search takes them.</param>
/// <param name="Section">The key of the section to look in; null for all.</param>
/// <param name="Address">The search for readers.</param>
public sealed record TopicRecord(string Words, string? Section, string Address);

using Monographs.Content;
using Monographs.Store.Reading;
using Monographs.Store.Reading.Tables;
using Monographs.Web.Pages;

namespace Monographs.Web.Api;

/// <summary>A whole monograph. Its fields have the names of the content format.</summary>
public sealed record MonographRecord
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

    /// <summary>What the status means for this drug.</summary>
    public required string? StatusNote { get; init; }

    /// <summary>The FDA's view in a few words.</summary>
    public required string? FdaStatus { get; init; }

    /// <summary>One plain sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>What else it is called.</summary>
    public required NamesRecord Names { get; init; }

    /// <summary>Names that readers mix up with this one: show them before anything else.</summary>
    public required IReadOnlyList<LookAlikeRecord> NotSameAs { get; init; }

    /// <summary>The class in words.</summary>
    public required string? DrugClass { get; init; }

    /// <summary>Slug of the class's monograph.</summary>
    public required string? DrugClassMonograph { get; init; }

    /// <summary>Of a class: slugs of its drugs' monographs.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    /// <summary>What the drug binds to.</summary>
    public required string? Target { get; init; }

    /// <summary>How it is given.</summary>
    public required IReadOnlyList<string> Routes { get; init; }

    /// <summary>By registry: unii, ncit, cas, atc and others.</summary>
    public required IReadOnlyDictionary<string, string> Identifiers { get; init; }

    /// <summary>NCT and EudraCT numbers.</summary>
    public required IReadOnlyList<string> Trials { get; init; }

    /// <summary>The day on which an editor last compared it with its sources.</summary>
    public required DateOnly? Reviewed { get; init; }

    /// <summary>The day by which it is reviewed again.</summary>
    public required DateOnly? ReviewDue { get; init; }

    /// <summary>Of a class: the id of the reference to the article that it summarizes.</summary>
    public required string? AboutArticle { get; init; }

    /// <summary>A newer text has a mistake and is held back; this is the last good one.</summary>
    public required bool Outdated { get; init; }

    /// <summary>Which state of the monograph this is.</summary>
    /// <example>version 3, reviewed 2026-11-22</example>
    public required string Version { get; init; }

    /// <summary>The page for readers.</summary>
    public required string Address { get; init; }

    /// <summary>The version that it was taken from, which stays as it is; null where that is not committed yet.</summary>
    public required string? Permalink { get; init; }

    /// <summary>Of the content, by its SPDX name.</summary>
    public required string License { get; init; }

    /// <summary>What a reader must see before the text.</summary>
    public required IReadOnlyList<NoticeRecord> Notices { get; init; }

    /// <summary>In page order.</summary>
    public required IReadOnlyList<SectionRecord> Sections { get; init; }

    /// <summary>In the order of their numbers.</summary>
    public required IReadOnlyList<ReferenceRecord> References { get; init; }

    public static MonographRecord Of(MonographPage page, Origin origin)
    {
        var front = page.FrontMatter;
        var tables = new MonographTables(page);
        return new()
        {
            Slug = page.Slug,
            Title = front.Title,
            Kind = front.Kind,
            Status = front.Status,
            StatusWords = Pages.StatusWords.Of(front.Status, front.Kind).Full,
            StatusNote = front.StatusNote,
            FdaStatus = front.FdaStatus,
            Summary = front.Summary,
            Names = NamesRecord.Of(front.Names),
            NotSameAs = [.. front.NotSameAs.Select(other => new LookAlikeRecord(other.Name, other.Monograph, other.Why))],
            DrugClass = front.DrugClass,
            DrugClassMonograph = front.DrugClassMonograph,
            Members = front.Members,
            Target = front.Target,
            Routes = front.Routes,
            Identifiers = front.Identifiers.DistinctBy(each => each.Key).ToDictionary(each => each.Key, each => each.Value),
            Trials = front.Trials,
            Reviewed = front.Reviewed,
            ReviewDue = front.ReviewDue,
            AboutArticle = front.AboutArticle,
            Outdated = page.IsOutdated,
            Version = origin.Version(page.Version, front.Reviewed),
            Address = origin.Address(Links.Monograph(page.Slug)),
            Permalink = origin.Permalink(page.Slug, page.Version),
            License = "CC-BY-4.0",
            Notices = [.. page.Notices.Select(NoticeRecord.Of)],
            Sections = [.. page.Sections.Select(section => SectionRecord.Of(section, tables, origin))],
            References = [.. page.References.Select(ReferenceRecord.Of)],
        };
    }
}

/// <summary>A name that readers mix up with this one.</summary>
/// <param name="Name">The other name.</param>
/// <param name="Monograph">Slug of its monograph; null where there is none.</param>
/// <param name="Why">What the difference is.</param>
public sealed record LookAlikeRecord(string Name, string? Monograph, string Why);

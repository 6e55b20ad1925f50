using System.Collections.Immutable;
using Monographs.Content;
using Monographs.Content.Notices;
using Monographs.Store.Reading;
using Monographs.Store.Reading.Tables;

namespace Monographs.Web.Pages;

/// <summary>One of the monographs that are compared.</summary>
public sealed record CompareColumn
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Address { get; init; }

    public required StatusWords Status { get; init; }

    public required string StatusNote { get; init; }

    /// <summary>The titles of the boxed warnings, which stand in full in their section below.</summary>
    public required ImmutableArray<PageLink> BoxedWarnings { get; init; }

    /// <summary>What warns or corrects at the top of the monograph; its mere notes stay there.</summary>
    public required ImmutableArray<NoticeEntry> Notices { get; init; }

    public required string Summary { get; init; }

    public required string OtherNames { get; init; }

    public required DateOnly? Reviewed { get; init; }

    public required bool IsOutdated { get; init; }

    public required MonographStatus Approval { get; init; }

    /// <summary>The drugs of a class, by their titles.</summary>
    public required ImmutableArray<string> Members { get; init; }

    public required ImmutableArray<DoseEntry> Doses { get; init; }

    public required ImmutableArray<SideEffectEntry> SideEffects { get; init; }

    public required ImmutableArray<Fact> Facts { get; init; }

    public required ImmutableArray<SectionEntry> Sections { get; init; }

    public static CompareColumn Of(MonographPage page)
    {
        var (front, tables) = (page.FrontMatter, new MonographTables(page));
        return new()
        {
            Slug = page.Slug,
            Title = front.Title,
            Address = Links.Monograph(page.Slug),
            Status = StatusWords.Of(front.Status, front.Kind),
            StatusNote = front.StatusNote ?? "",
            BoxedWarnings =
            [
                .. page.Sections.SelectMany(section => section.Notices).Where(notice => notice.Kind is NoticeKind.Boxed)
                    .Select(notice => new PageLink(NoticeEntry.Of(notice).Title, Links.Here(EmbeddedHtml.IdOf(page.Slug, notice.Anchor)))),
            ],
            Notices = [.. page.Notices.Where(notice => notice.Kind is not NoticeKind.Note).Select(notice => NoticeEntry.Of(notice with { Html = EmbeddedHtml.Of(notice.Html, page.Slug) }))],
            Summary = front.Summary,
            OtherNames = string.Join(", ", Pages.OtherNames.Of(front.Title, front.Names)),
            Reviewed = front.Reviewed,
            IsOutdated = page.IsOutdated,
            Approval = front.Status,
            Members = [.. page.Members.Select(member => member.Title)],
            Doses = [.. tables.Doses],
            SideEffects = [.. tables.SideEffects],
            // One drug with one route or trial, and one with several, have the same fact.
            Facts = [.. Fact.ListOf(page).Select(fact => fact.Term is "Route" or "Trial" ? fact with { Term = $"{fact.Term}s" } : fact)],
            Sections = SectionEntry.ListOf(page),
        };
    }
}

using System.Collections.Immutable;
using Monographs.Content;
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

    public required string Summary { get; init; }

    public required string OtherNames { get; init; }

    public required DateOnly? Reviewed { get; init; }

    public required bool IsOutdated { get; init; }

    public required MonographStatus Approval { get; init; }

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
            Summary = front.Summary,
            OtherNames = string.Join(", ", Pages.OtherNames.Of(front.Title, front.Names)),
            Reviewed = front.Reviewed,
            IsOutdated = page.IsOutdated,
            Approval = front.Status,
            Doses = [.. tables.Doses],
            SideEffects = [.. tables.SideEffects],
            // One drug with one route or trial, and one with several, have the same fact.
            Facts = [.. Fact.ListOf(page).Select(fact => fact.Term is "Route" or "Trial" ? fact with { Term = $"{fact.Term}s" } : fact)],
            Sections = SectionEntry.ListOf(page),
        };
    }
}

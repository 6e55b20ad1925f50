using System.Collections.Immutable;
using Monographs.Content;
using Monographs.Store.Reading;

namespace Monographs.Web.Pages;

public sealed record HomeView
{
    /// <summary>Enough to find a code and a brand name among them.</summary>
    private const int MostForHints = 50;

    private static readonly string[] ForEditors = ["how-to-add-a-monograph", "editorial-policy"];

    /// <summary>The drugs by status, those that a doctor can prescribe first.</summary>
    public required ImmutableArray<MonographGroup> Groups { get; init; }

    /// <summary>The classes, as the last group that is listed.</summary>
    public required ImmutableArray<MonographGroup> Classes { get; init; }

    /// <summary>Searches that lead somewhere, made of what is there.</summary>
    public required ImmutableArray<string> Hints { get; init; }

    /// <summary>A monograph to show plain words and questions with; null where there is none.</summary>
    public required MonographSummary? Sample { get; init; }

    public required ImmutableArray<ReviewEntry> Reviews { get; init; }

    /// <summary>What changed lately, or since the reader was last here, newest first.</summary>
    public required ImmutableArray<VersionEntry> Changes { get; init; }

    /// <summary>Since when the reader asks; null for the latest.</summary>
    public required DateOnly? Since { get; init; }

    /// <summary>For editors: the pages that there are of those that tell how it is done.</summary>
    public required ImmutableArray<PageLink> EditorPages { get; init; }

    public static HomeView Of(Edition edition, DateOnly? since)
    {
        var drugs = edition.ListMonographs(null, MonographKind.Drug, 0, MostForHints);
        return new()
        {
            Groups = [.. MonographGroup.DrugsByStatus(edition)],
            Classes = [.. MonographGroup.Classes(edition)],
            Hints = MakeHints(drugs),
            Changes = [.. edition.History.ListChanges(new(Since: since?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)), since is null ? 10 : 100).Select(change => VersionEntry.Of(change.Slug, change.Version))],
            Since = since,
            Sample = drugs.FirstOrDefault(),
            Reviews = [.. edition.ListReviewed(10).Select(each => new ReviewEntry(each.Title, Links.Monograph(each.Slug), each.Reviewed!.Value))],
            EditorPages = [.. ForEditors.Select(edition.FindPage).OfType<Content.ContentPage>().Select(PageLink.Of)],
        };
    }

    private static ImmutableArray<string> MakeHints(ImmutableArray<MonographSummary> drugs)
    {
        string?[] hints =
        [
            drugs.Select(each => $"{each.Names.Generic ?? each.Title} dose").FirstOrDefault(),
            drugs.Skip(1).SelectMany(each => OtherNames.WithoutTitle(each.Title, each.Names.Codes)).FirstOrDefault(),
            drugs.SelectMany(each => each.Names.Brands).FirstOrDefault(),
        ];
        return [.. hints.OfType<string>()];
    }
}

public sealed record ReviewEntry(string Title, string Address, DateOnly Reviewed);

public sealed record PageLink(string Title, string Address)
{
    public static PageLink Of(Content.ContentPage page) => new(page.Title, Links.Page(page.Slug.Value));
}

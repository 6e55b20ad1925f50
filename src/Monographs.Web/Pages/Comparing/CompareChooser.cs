using System.Collections.Immutable;
using Monographs.Store.Reading;

namespace Monographs.Web.Pages;

/// <summary>Asks which drugs to compare.</summary>
/// <param name="Names">What the boxes hold.</param>
/// <param name="Titles">Suggested in the boxes; empty where there are too many.</param>
/// <param name="Message">What is wrong with what was asked for; empty where nothing is.</param>
/// <param name="Unknown">Names of no monograph, each with close ones.</param>
public sealed record CompareChooser(ImmutableArray<string> Names, ImmutableArray<string> Titles, string Message, ImmutableArray<UnknownName> Unknown)
{
    private const int MostTitles = 300;

    internal static CompareChooser Of(Edition edition, CompareQuery query)
    {
        var titles = edition.ListMonographs(null, null, 0, MostTitles + 1);
        ImmutableArray<string> boxes = [.. query.Names.Take(CompareQuery.Most).Concat(Enumerable.Repeat("", CompareQuery.Most)).Take(CompareQuery.Most)];
        return new(boxes, titles.Length > MostTitles ? [] : [.. titles.Select(each => each.Title)], MessageOf(query), [.. query.Unknown.Select(name => UnknownName.Of(edition, name, query))]);
    }

    private static string MessageOf(CompareQuery query) => query switch
    {
        { IsTooMany: true } => $"{query.Names.Length} names were given. At most {CompareQuery.Most} can be compared at once.",
        { Unknown: { IsEmpty: false } unknown } => unknown.Length == 1 ? $"No monograph is called “{unknown[0]}”." : $"No monographs are called {string.Join(" or ", unknown.Select(name => $"“{name}”"))}.",
        { Names.Length: > 1, Slugs.Length: 1 } => $"{string.Join(" and ", query.Names.Select(name => $"“{name}”"))} are names of one drug. Name another to compare it with.",
        { Names.Length: 1 } => "Name at least one more.",
        _ => "",
    };
}

public sealed record UnknownName(string Name, ImmutableArray<PageLink> Close)
{
    /// <summary>Each close name as a link to the comparison with it in the place of the unknown one.</summary>
    internal static UnknownName Of(Edition edition, string name, CompareQuery query) => new(name,
    [
        .. edition.Search.Names.FindClose(name, 5).DistinctBy(each => each.Slug)
            .Select(each => new PageLink(each.Name, Links.CompareOf(query.Names.Select(other => other == name ? each.Slug : other)))),
    ]);
}

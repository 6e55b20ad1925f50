using System.Collections.Immutable;
using Monographs.Content;
using Monographs.Store.Reading;
using Monographs.Store.Searching;

namespace Monographs.Web.Pages;

/// <summary>The names of the list from A to Z: titles, brand names, codes and synonyms, each spelling once for a monograph.</summary>
internal static class AToZNames
{
    private const string Title = "title";

    /// <summary>In the order of the list.</summary>
    public static ImmutableArray<IndexedName> Of(Edition edition, MonographStatus? status, MonographKind? kind) =>
    [
        // A title comes before other names of its spelling.
        .. edition.Search.Names.All.Where(name => name.Kind != "generic" && (status ?? name.Status) == name.Status && (kind ?? name.MonographKind) == name.MonographKind)
            .DistinctBy(name => (name.Slug, name.Key))
            // A name that the title begins with would only stand beside it.
            .Where(name => name.Kind == Title || (name.Key.Length > 0 && !name.Title.StartsWith(name.Name, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(name => name.Name, StringComparer.OrdinalIgnoreCase).ThenBy(name => name.Title, StringComparer.OrdinalIgnoreCase).ThenBy(name => name.Slug, StringComparer.Ordinal),
    ];

    public static ImmutableArray<AToZEntry> Entries(Edition edition, IEnumerable<IndexedName> names)
    {
        var listed = names.ToList();
        var monographs = edition.ListMonographs(listed.Select(name => name.Slug).Distinct()).ToDictionary(each => each.Slug, MonographEntry.Of);
        return [.. listed.Select(name => new AToZEntry(name.Name, monographs[name.Slug], IsOtherName: name.Kind != Title))];
    }
}

using System.Collections.Immutable;
using Monographs.Store.Reading;

namespace Monographs.Web.Pages;

/// <summary>Which monographs to compare, by any of their names.</summary>
/// <param name="Names">As asked for, without the empty ones.</param>
/// <param name="Slugs">Of those that there are, each once, in the order in which they were asked for.</param>
/// <param name="Unknown">Names of none.</param>
internal sealed record CompareQuery(ImmutableArray<string> Names, ImmutableArray<string> Slugs, ImmutableArray<string> Unknown)
{
    public const int Most = 4;

    public bool IsTooMany => Names.Length > Most;

    public bool IsReady => !IsTooMany && Unknown.IsEmpty && Slugs.Length > 1;

    public static CompareQuery Read(Edition edition, IEnumerable<string?> with)
    {
        ImmutableArray<string> names = [.. with.Select(name => (name ?? "").Trim()).Where(name => name.Length > 0)];
        if (names.Length > Most) return new(names, [], []);
        var found = names.Select(name => (Name: name, Slug: edition.FindSlugByName(name))).ToList();
        return new(names, [.. found.Select(each => each.Slug).OfType<string>().Distinct(StringComparer.Ordinal)], [.. found.Where(each => each.Slug is null).Select(each => each.Name)]);
    }
}

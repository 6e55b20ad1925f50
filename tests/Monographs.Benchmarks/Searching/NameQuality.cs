using Monographs.Content.Names;
using Monographs.Store.Searching;

namespace Monographs.Benchmarks.Searching;

/// <summary>Asks for every name of an edition in the ways in which readers get it right and wrong.</summary>
internal sealed class NameQuality(EditionSearch search)
{
    /// <summary>Every name is asked for as it is written; in other spellings and with slips, of a large edition every so many are.</summary>
    private const int MaxMisspelled = 4_000;

    private readonly IndexedName[] _names = [.. search.Names.All];

    private readonly Lazy<Dictionary<string, HashSet<string>>> _bestOfEachBeginning = new(() => search.Names.All.Where(name => name.Key.Length >= 4)
        .GroupBy(name => name.Key[..4], StringComparer.Ordinal).ToDictionary(names => names.Key, Best, StringComparer.Ordinal));

    /// <summary>Each row as soon as it is known.</summary>
    public IEnumerable<QualityRow> Measure() => new IEnumerable<QualityRow>[]
    {
        Rows("exact: leads the search", _names, 1.00, IsFirst),
        Rows("exact: leads the suggestions", _names, 1.00, name => IsAmong(name, name.Name, 1)),
        Rows("other spellings: the same results", EverySoMany(), 1.00, IsTheSameInEverySpelling),
        InGroups("first 4 letters: among 8 suggestions", name => name.Key.Length >= 4, 0.95, name => IsAmong(name, name.Key[..4], 8)),
        InGroups("first 4 letters: the most that 8 can hold", name => name.Key.Length >= 4, null, CanBeAmong),
        InGroups("1 slip: among the first 3 suggestions", name => name.Key.Length >= 5, 0.95, name => IsAmong(name, Slips.Make(name.Name, 1, 1), 3)),
        InGroups("1 slip: among the first 3 offers of a search", name => name.Key.Length >= 5, 0.95, name => IsOffered(name, Slips.Make(name.Name, 1, 2), 3)),
        InGroups("2 slips: among the first 5 suggestions", name => name.Key.Length >= 9, 0.80, name => IsAmong(name, Slips.Make(name.Name, 2, 3), 5)),
    }.SelectMany(rows => rows);

    private static IEnumerable<QualityRow> Rows(string what, IndexedName[] names, double bar, Func<IndexedName, bool?> isFound)
    {
        yield return Count(what, names, bar, isFound);
    }

    /// <summary>All, then the names that are words and those that are codes: what is true of one may not be of the other.</summary>
    private IEnumerable<QualityRow> InGroups(string what, Func<IndexedName, bool> isAsked, double? bar, Func<IndexedName, bool?> isFound)
    {
        var asked = EverySoMany().Where(isAsked).ToArray();
        yield return Count(what, asked, bar, isFound);
        yield return Count("", [.. asked.Where(name => name.Key.All(char.IsLetter))], null, isFound, "without digits");
        yield return Count("", [.. asked.Where(name => name.Key.Any(char.IsDigit))], null, isFound, "with digits");
    }

    /// <param name="isFound">Null where the question is another name, typed right.</param>
    private static QualityRow Count(string what, IndexedName[] names, double? bar, Func<IndexedName, bool?> isFound, string group = "all names")
    {
        var answers = names.AsParallel().Select(isFound).Where(answer => answer is not null).ToArray();
        return new(what, group, answers.Count(answer => answer is true), answers.Length, bar);
    }

    private bool? IsFirst(IndexedName name) => search.Search(name.Name, SearchFilter.None).Named.FirstOrDefault()?.Slug == name.Slug;

    private bool? IsAmong(IndexedName name, string typed, int count) =>
        IsAnotherName(name, typed) ? null : search.Suggest(typed).Names.Take(count).Any(each => each.Slug == name.Slug);

    /// <summary>Of all monographs with a name that begins so, any order leaves out those after the eighth: at best those with the fewest such names.</summary>
    private bool? CanBeAmong(IndexedName name) => _bestOfEachBeginning.Value[name.Key[..4]].Contains(name.Slug);

    private bool? IsOffered(IndexedName name, string typed, int count)
    {
        if (IsAnotherName(name, typed)) return null;
        var results = search.Search(typed, SearchFilter.None);
        return results.Named.Select(each => each.Slug).Concat(results.Beginning.Concat(results.DidYouMean).Select(each => each.Slug)).Take(count).Contains(name.Slug);
    }

    private static HashSet<string> Best(IEnumerable<IndexedName> names) =>
        [.. names.GroupBy(name => name.Slug, StringComparer.Ordinal).OrderByDescending(names => names.Count()).Take(8).Select(names => names.Key)];

    private bool IsAnotherName(IndexedName name, string typed) => name.Key != FoldedName.Fold(typed) && search.Names.FindExact(typed).Any();

    private bool? IsTheSameInEverySpelling(IndexedName name) => SpellingsOf(name).Select(Describe).Distinct(StringComparer.Ordinal).Count() == 1;

    private string Describe(string typed)
    {
        var results = search.Search(typed, SearchFilter.None);
        return string.Join('\n', results.Named.Select(each => each.Slug).Concat(results.Differences.Select(each => each.Other))
            .Concat(results.Hits.SelectMany(hits => hits.Sections.Select(section => $"{hits.Slug}#{section.Key} {string.Concat(section.Snippet.Select(run => run.Text))}"))));
    }

    private IndexedName[] EverySoMany() => [.. _names.Where((_, index) => index % Math.Max(1, _names.Length / MaxMisspelled) == 0)];

    private static string[] SpellingsOf(IndexedName name) =>
    [
        name.Name, name.Key, name.Name.ToUpperInvariant(), name.Name.Replace('-', '\u2011'), name.Name.Replace('-', ' '), name.Name.Replace(" ", "", StringComparison.Ordinal),
        $"{name.Key[..2]}-{name.Key[2..]}", $"{name.Key[..2]}\u2013{name.Key[2..]}", name.Name.Replace('e', '\u00E9').Replace('a', '\u00E1'),
    ];
}

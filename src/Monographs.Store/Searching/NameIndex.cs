using System.Collections.Immutable;
using Monographs.Content.Names;

namespace Monographs.Store.Searching;

/// <summary>
/// Every name of every monograph, in memory, once for each edition: exact names, names that begin so, and names that are close.
/// A close name is only ever offered, never taken for the one that was typed.
/// </summary>
public sealed class NameIndex
{
    private readonly ImmutableArray<IndexedName> _names;
    private readonly ILookup<string, IndexedName> _byKey;
    private readonly CloseNames _close;

    /// <summary>The words inside names after the first, so that "imide" finds "Immunomodulatory imide drugs".</summary>
    private readonly ImmutableArray<(string Key, IndexedName Name)> _innerWords;

    public NameIndex(IEnumerable<IndexedName> names)
    {
        _names = [.. names.OrderBy(name => name.Key, StringComparer.Ordinal).ThenBy(name => name.Rank).ThenBy(name => name.Name, StringComparer.Ordinal).ThenBy(name => name.Slug, StringComparer.Ordinal)];
        _byKey = _names.ToLookup(name => name.Key, StringComparer.Ordinal);
        _close = new(_names);
        _innerWords =
        [
            .. _names.SelectMany(name => name.Name.Split([' ', '-', '/', '('], StringSplitOptions.RemoveEmptyEntries).Skip(1)
                .Select(word => (FoldedName.Fold(word), name))).Where(each => each.Item1.Length > 0).OrderBy(each => each.Item1, StringComparer.Ordinal),
        ];
    }

    /// <summary>Every name, by its letters.</summary>
    public ImmutableArray<IndexedName> All => _names;

    /// <summary>The monographs that a text names exactly, in any spelling.</summary>
    public IEnumerable<IndexedName> FindExact(string text) => _byKey[FoldedName.Fold(text)];

    /// <summary>The monographs that the names in a query lead to, in its order.</summary>
    public ImmutableArray<IndexedName> FindExact(SearchQuery query) => [.. query.Names.SelectMany(term => FindExact(term.Text)).DistinctBy(name => name.Slug)];

    /// <param name="key">Folded.</param>
    public bool Contains(string key) => _byKey.Contains(key);

    /// <summary>Names that begin so, the shortest first, then those with a word that does; the best name of each monograph.</summary>
    public ImmutableArray<IndexedName> FindBeginning(string text, int count, SearchFilter? filter = null) => [.. FindBeginning(FoldedName.Fold(text)).Where((filter ?? SearchFilter.None).Allows).DistinctBy(name => name.Slug).Take(count)];

    /// <summary>Names within reach of a slip, the closest first; the best name of each monograph. Exact ones are not among them.</summary>
    public ImmutableArray<IndexedName> FindClose(string text, int count, SearchFilter? filter = null) => [.. _close.Find(FoldedName.Fold(text)).Where((filter ?? SearchFilter.None).Allows).DistinctBy(name => name.Slug).Take(count)];

    /// <summary>For a box that is being typed in: exact names, those that begin so, close ones, those whose beginning is close; the best name of each monograph.</summary>
    public ImmutableArray<IndexedName> Suggest(string text, int count)
    {
        var key = FoldedName.Fold(text);
        return [.. InTurn(FindBeginning, _close.Find, _close.FindBegun).DistinctBy(name => name.Slug).Take(count)];

        // One after the other: where many names begin so, no others are looked for.
        IEnumerable<IndexedName> InTurn(params Func<string, IEnumerable<IndexedName>>[] ways) => ways.SelectMany(find => find(key));
    }

    private IEnumerable<IndexedName> FindBeginning(string key) => key.Length == 0 ? [] : Beginning(key).OrderBy(name => name.Key.Length).ThenBy(name => name.Rank).ThenBy(name => name.Key, StringComparer.Ordinal)
        .Concat(InnerBeginning(key));

    private IEnumerable<IndexedName> Beginning(string key)
    {
        for (var i = FirstAtLeast(_names.Length, index => _names[index].Key, key); i < _names.Length && _names[i].Key.StartsWith(key, StringComparison.Ordinal); i++) yield return _names[i];
    }

    private IEnumerable<IndexedName> InnerBeginning(string key)
    {
        for (var i = FirstAtLeast(_innerWords.Length, index => _innerWords[index].Key, key); i < _innerWords.Length && _innerWords[i].Key.StartsWith(key, StringComparison.Ordinal); i++) yield return _innerWords[i].Name;
    }

    private static int FirstAtLeast(int count, Func<int, string> keyAt, string key)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(keyAt(middle), key) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}

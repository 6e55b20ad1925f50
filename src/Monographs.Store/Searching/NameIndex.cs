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

    /// <summary>The words inside names after the first, so that "imide" finds "Immunomodulatory imide drugs".</summary>
    private readonly ImmutableArray<(string Key, IndexedName Name)> _innerWords;

    public NameIndex(IEnumerable<IndexedName> names)
    {
        _names = [.. names.OrderBy(name => name.Key, StringComparer.Ordinal).ThenBy(name => name.Rank).ThenBy(name => name.Name, StringComparer.Ordinal)];
        _byKey = _names.ToLookup(name => name.Key, StringComparer.Ordinal);
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

    /// <summary>Names for a box that is being typed in: exact, then those that begin so, then those with such a word, then close ones; one line a name.</summary>
    public ImmutableArray<IndexedName> Suggest(string text, int count)
    {
        var key = FoldedName.Fold(text);
        if (key.Length == 0) return [];
        var found = Beginning(key).OrderBy(name => name.Key.Length).ThenBy(name => name.Key, StringComparer.Ordinal).Take(count)
            .Concat(InnerBeginning(key).Take(count))
            .DistinctBy(name => (name.Key, name.Slug)).Take(count).ToList();
        if (found.Count < count) found = [.. found.Concat(FindClose(text, count)).DistinctBy(name => (name.Key, name.Slug)).Take(count)];
        return [.. found];
    }

    /// <summary>Names within reach of a slip: one edit for up to 4 letters, two up to 8, three beyond; the closest first. Exact ones are not among them.</summary>
    public ImmutableArray<IndexedName> FindClose(string text, int count)
    {
        var key = FoldedName.Fold(text);
        if (key.Length < 3) return [];
        var reach = key.Length <= 4 ? 1 : key.Length <= 8 ? 2 : 3;
        var distance = new EditDistance(key);
        var close = new List<(int Distance, IndexedName Name)>();
        foreach (var name in _names)
        {
            if (Math.Abs(name.Key.Length - key.Length) > reach) continue;
            var apart = distance.To(name.Key);
            if (apart > 0 && apart <= reach) close.Add((apart, name));
        }
        return [.. close.OrderBy(each => each.Distance).ThenByDescending(each => SharedBeginning(each.Name.Key, key)).ThenBy(each => each.Name.Key, StringComparer.Ordinal)
            .Select(each => each.Name).DistinctBy(name => (name.Key, name.Slug)).Take(count)];
    }

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

    private static int SharedBeginning(string one, string other) => one.AsSpan().CommonPrefixLength(other);
}

/// <summary>A name and the monograph that it leads to.</summary>
/// <param name="Key">The name, folded.</param>
/// <param name="Kind">What it is: title, generic, brand, code or synonym.</param>
/// <param name="Title">Of the monograph.</param>
public sealed record IndexedName(string Name, string Key, string Kind, string Slug, string Title, Content.MonographStatus Status)
{
    /// <summary>Titles before other names of the same spelling.</summary>
    public int Rank => Kind == "title" ? 0 : Kind == "generic" ? 1 : 2;
}

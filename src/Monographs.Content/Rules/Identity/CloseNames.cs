using System.Runtime.InteropServices;
using Monographs.Content.Names;

namespace Monographs.Content.Rules.Identity;

/// <summary>
/// Finds names within two edits of a name, and names that contain it, without comparing each with each: two names within two edits
/// have a text in common that is left when at most two letters of each are dropped (the deletion neighborhood, W. Garbe's SymSpell).
/// </summary>
internal sealed class CloseNames
{
    private const int MaxEdits = 2;
    private const int MinPart = 5;
    private const int MaxLength = 40;

    private readonly string[] _names;

    /// <summary>For each text that is left of a name: its hash code above, the number of the name below; in order. A thousand names have a hundred thousand such texts.</summary>
    private readonly long[] _rests;
    private readonly Dictionary<string, List<string>> _byPart = new(StringComparer.Ordinal);

    public CloseNames(IEnumerable<string> names)
    {
        var all = names.Where(name => name.Length <= MaxLength).ToHashSet(StringComparer.Ordinal);
        _names = [.. all];
        _rests = [.. _names.SelectMany((name, number) => RestsOf(name).Select(rest => ((long)rest << 32) | (uint)number))];
        Array.Sort(_rests);
        var known = all.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in _names)
        {
            for (var length = MinPart; length < name.Length; length++)
            {
                for (var start = 0; start + length <= name.Length; start++)
                {
                    if (!known.TryGetValue(name.AsSpan(start, length), out var part)) continue;
                    Add(_byPart, part, name);
                    Add(_byPart, name, part);
                }
            }
        }
    }

    public IEnumerable<string> Find(string name)
    {
        var distance = new EditDistance(name);
        // Different texts may have one hash code: only the distance counts.
        var close = name.Length > MaxLength ? [] : RestsOf(name).SelectMany(NamesWith).Distinct().Select(number => _names[number]).Where(other => other != name && distance.To(other) <= MaxEdits);
        return close.Concat(_byPart.GetValueOrDefault(name) ?? []).Distinct(StringComparer.Ordinal);
    }

    private IEnumerable<int> NamesWith(int rest)
    {
        var at = Array.BinarySearch(_rests, (long)rest << 32);
        for (at = at < 0 ? ~at : at; at < _rests.Length && (int)(_rests[at] >> 32) == rest; at++) yield return (int)(_rests[at] & uint.MaxValue);
    }

    private static void Add(Dictionary<string, List<string>> index, string key, string name) =>
        (CollectionsMarshal.GetValueRefOrAddDefault(index, key, out _) ??= []).Add(name);

    /// <summary>Hash codes of the name, and of what is left of it without one or two letters.</summary>
    private static HashSet<int> RestsOf(string name)
    {
        Span<char> one = stackalloc char[MaxLength];
        Span<char> two = stackalloc char[MaxLength];
        var rests = new HashSet<int> { string.GetHashCode(name, StringComparison.Ordinal) };
        for (var i = 0; i < name.Length; i++)
        {
            var rest = Without(name, i, one);
            rests.Add(string.GetHashCode(rest, StringComparison.Ordinal));
            for (var j = i; j < rest.Length; j++) rests.Add(string.GetHashCode(Without(rest, j, two), StringComparison.Ordinal));
        }
        return rests;
    }

    private static ReadOnlySpan<char> Without(ReadOnlySpan<char> text, int at, Span<char> result)
    {
        text[..at].CopyTo(result);
        text[(at + 1)..].CopyTo(result[at..]);
        return result[..(text.Length - 1)];
    }
}

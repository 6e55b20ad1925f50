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

    private readonly Dictionary<string, List<string>> _byRest = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _byPart = new(StringComparer.Ordinal);

    public CloseNames(IEnumerable<string> names)
    {
        var all = names.Where(name => name.Length <= MaxLength).ToHashSet(StringComparer.Ordinal);
        foreach (var name in all)
        {
            foreach (var rest in RestsOf(name)) Add(_byRest, rest, name);
            foreach (var part in PartsOf(name).Where(all.Contains))
            {
                Add(_byPart, part, name);
                Add(_byPart, name, part);
            }
        }
    }

    public IEnumerable<string> Find(string name)
    {
        var distance = new EditDistance(name);
        var close = name.Length > MaxLength ? [] : RestsOf(name).SelectMany(rest => _byRest.GetValueOrDefault(rest) ?? []).Where(other => other != name && distance.To(other) <= MaxEdits);
        return close.Concat(_byPart.GetValueOrDefault(name) ?? []).Distinct(StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, List<string>> index, string key, string name) =>
        (CollectionsMarshal.GetValueRefOrAddDefault(index, key, out _) ??= []).Add(name);

    /// <summary>The name, and what is left of it without one or two letters.</summary>
    private static HashSet<string> RestsOf(string name)
    {
        var rests = new HashSet<string>(StringComparer.Ordinal) { name };
        for (var i = 0; i < name.Length; i++)
        {
            var one = name.Remove(i, 1);
            rests.Add(one);
            for (var j = i; j < one.Length; j++) rests.Add(one.Remove(j, 1));
        }
        return rests;
    }

    private static IEnumerable<string> PartsOf(string name)
    {
        for (var length = MinPart; length < name.Length; length++)
        {
            for (var start = 0; start + length <= name.Length; start++) yield return name.Substring(start, length);
        }
    }
}

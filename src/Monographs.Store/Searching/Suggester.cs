using System.Collections.Immutable;
using Monographs.Content.Sections;

namespace Monographs.Store.Searching;

/// <summary>Names for what is being typed, and the sections of the monograph that it names.</summary>
internal sealed class Suggester(NameIndex names, QueryParts parts)
{
    private const int MaxNames = 8;
    private const int MaxSections = 10;
    private const int MaxMonographs = 3;

    public Suggestions Suggest(IndexReader index, SearchQuery query)
    {
        var named = names.FindExact(query);
        var (meant, others) = named.IsEmpty ? FindBegun(query.Text) : (named, query.Rest);
        // Beside a name that is typed right, one that is only close has no place.
        var offered = named.IsEmpty ? names.Suggest(query.Text, MaxNames) : named.Concat(names.FindBeginning(query.Text, MaxNames));
        return new(
            [.. offered.Concat(meant).DistinctBy(name => name.Slug).Take(MaxNames)],
            [.. meant.Take(MaxMonographs).SelectMany(name => FindSections(index, name, others)).Take(MaxSections)]);
    }

    /// <summary>"emac do": the first words begin a name, the others tell a section. "emac": the sections of the only one that begins so.</summary>
    private (ImmutableArray<IndexedName> Names, string Others) FindBegun(string text)
    {
        if (names.FindBeginning(text, 2) is [var only]) return ([only], "");
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var head = words.Length - 1; head > 0; head--)
        {
            var found = names.FindBeginning(string.Join(' ', words.Take(head)), MaxMonographs);
            if (!found.IsEmpty) return (found, string.Join(' ', words.Skip(head)));
        }
        return ([], "");
    }

    private IEnumerable<SuggestedSection> FindSections(IndexReader index, IndexedName name, string rest)
    {
        var kinds = rest.Length == 0 ? [] : parts.WordsBeginning(rest).Prepend(rest).Select(word => SectionCatalog.Find(word, [])?.Key).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return SearchQueries.SectionLinks(index, name.Slug)
            .Where(section => rest.Length == 0 || kinds.Contains(section.Key) || section.Title.Split(' ').Any(word => word.StartsWith(rest, StringComparison.OrdinalIgnoreCase)))
            .Select(section => new SuggestedSection(name.Slug, name.Title, name.Status, section.Key, section.Title));
    }
}

using System.Collections.Immutable;
using Monographs.Content.Names;
using Monographs.Content.Sections;
using Monographs.Store.Reading;
using Monographs.Store.Schema;

namespace Monographs.Store.Searching;

/// <summary>Searches one edition. What it needs of names and synonyms is loaded once; safe for many threads.</summary>
public sealed class EditionSearch
{
    private const int MaxMonographs = 20;
    private const int MaxSectionsEach = 3;
    private const int MaxNamed = 5;

    private readonly Func<EditionContext> _newContext;
    private readonly MatchExpression _match;
    private readonly ImmutableArray<(string Folded, Difference Difference)> _differences;

    internal EditionSearch(Func<EditionContext> newContext)
    {
        _newContext = newContext;
        using var context = newContext();
        Names = new(SearchQueries.Names(context).Select(each => new IndexedName(each.Name, each.Folded, each.Kind.ToString().ToLowerInvariant(), each.Slug, each.Title, each.Status)));
        _match = new(context.Synonyms.OrderBy(row => row.Position).Select(row => row.Words).AsEnumerable());
        _differences = [.. SearchQueries.LookAlikes(context).Select(each => (each.Folded, new Difference(each.Title, each.Slug, each.Name, each.Other, each.Why)))];
    }

    public NameIndex Names { get; }

    public SearchResults Search(string? text, SearchFilter filter)
    {
        var query = SearchQuery.Parse(text);
        if (query.Terms.IsEmpty) return new() { Query = query };
        using var context = _newContext();
        var (named, rest) = FindNamed(query.Text);
        ImmutableArray<Difference> differences = [.. DifferencesOf(query.Text, named)];
        var (hits, isSomeWords) = FindSections(context, query, filter);
        return new()
        {
            Query = query,
            Named = [.. named.Where(name => filter.Status is null || name.Status == filter.Status).DistinctBy(name => name.Slug).Take(MaxNamed).Select(name => Describe(context, name, rest)).OfType<NamedMonograph>()
                .Where(each => filter.Kind is null || each.Kind == filter.Kind)],
            Differences = differences,
            Identifiers = [.. query.Terms.SelectMany(term => SearchQueries.Identifiers(context, term.Text.ToLowerInvariant().TrimEnd('.', ',', ';'))).DistinctBy(place => (place.Slug, place.Anchor)).Take(MaxMonographs)],
            Hits = hits,
            IsSomeWords = isSomeWords,
            DidYouMean = named.Count == 0 ? Names.FindClose(query.Text, 5) : [],
        };
    }

    /// <summary>The longest run of words that is a name, and the words beside it.</summary>
    private (List<IndexedName> Named, string Others) FindNamed(string text)
    {
        var words = text.Replace("\"", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var length = Math.Min(words.Length, 12); length > 0; length--)
        {
            for (var start = 0; start + length <= words.Length; start++)
            {
                var found = Names.FindExact(string.Concat(words.Skip(start).Take(length))).ToList();
                if (found.Count > 0) return (found, string.Join(' ', words.Take(start).Concat(words.Skip(start + length))));
            }
        }
        return ([], text);
    }

    private IEnumerable<Difference> DifferencesOf(string text, List<IndexedName> named)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(FoldedName.Fold).Append(FoldedName.Fold(text)).Where(word => word.Length > 0).ToHashSet(StringComparer.Ordinal);
        var slugs = named.Select(name => name.Slug).ToHashSet(StringComparer.Ordinal);
        return _differences.Where(each => slugs.Contains(each.Difference.Slug) || words.Contains(each.Folded)).Select(each => each.Difference)
            // The same pair seen from both sides is said once.
            .DistinctBy(each => each.OtherSlug is null ? $"{each.Slug} {each.Other}" : string.Join(' ', new[] { each.Slug, each.OtherSlug }.Order(StringComparer.Ordinal)));
    }

    private static NamedMonograph? Describe(EditionContext context, IndexedName name, string rest)
    {
        if (EditionQueries.Monograph(context, name.Slug) is not { } row) return null;
        ImmutableArray<SectionLink> sections = [.. SearchQueries.SectionLinks(context, row.Id)];
        var asked = SectionCatalog.Find(rest, []) ?? SearchQuery.Parse(rest).Terms.Select(term => SectionCatalog.Find(term.Text, [])).FirstOrDefault(kind => kind is not null);
        return new(name.Name, row.Slug, row.Kind, row.FrontMatter, sections, sections.FirstOrDefault(section => section.Key == asked?.Key));
    }

    private (ImmutableArray<MonographHits> Hits, bool IsSomeWords) FindSections(EditionContext context, SearchQuery query, SearchFilter filter)
    {
        var hits = SectionQueries.Find(context, _match.Of(query.Terms, allWords: true), filter);
        var isSomeWords = hits.Count == 0 && query.Terms.Length > 1;
        if (isSomeWords) hits = SectionQueries.Find(context, _match.Of(query.Terms, allWords: false), filter);
        var groups = hits.GroupBy(hit => hit.Slug, StringComparer.Ordinal).Take(MaxMonographs)
            .Select(group => new MonographHits(group.Key, group.First().Title, group.First().Kind, group.First().Status, [.. group.Take(MaxSectionsEach).Select(hit => hit.ToHit())]));
        return ([.. groups], isSomeWords && hits.Count > 0);
    }
}

using System.Collections.Immutable;
using Monographs.Content.Names;
using Monographs.Content.Sections;
using Monographs.Store.Schema;

namespace Monographs.Store.Searching;

/// <summary>Searches one edition. What it needs of names and synonyms is loaded once; safe for many threads.</summary>
public sealed class EditionSearch : IDisposable
{
    private const int MaxMonographs = 20;
    private const int MaxNamed = 5;
    private const int MaxOffered = 8;

    /// <summary>Shorter beginnings of a name among other words are of too many.</summary>
    private const int MinBegun = 3;

    private readonly Func<EditionContext> _newContext;
    private readonly IndexReaders _readers;
    private readonly QueryParts _parts;
    private readonly LookAlikes _lookAlikes;
    private readonly Suggester _suggester;

    internal EditionSearch(Func<EditionContext> newContext, string path)
    {
        _newContext = newContext;
        _readers = new(path);
        using var context = newContext();
        Names = new(SearchQueries.Names(context).Select(each => new IndexedName(each.Name, each.Folded, each.Kind.ToString().ToLowerInvariant(), each.Slug, each.Title, each.Status, each.MonographKind)));
        var synonyms = context.Synonyms.OrderBy(row => row.Position).Select(row => row.Words).ToList();
        _parts = new(Names, synonyms);
        _lookAlikes = new(SearchQueries.LookAlikes(context).ToList().ConvertAll(each => each.Other is null ? each with { Other = Names.FindExact(each.Name).FirstOrDefault()?.Slug } : each));
        _suggester = new(Names, _parts, new(synonyms), _lookAlikes);
    }

    public NameIndex Names { get; }

    public SearchResults Search(string? text, SearchFilter filter)
    {
        var query = SearchQuery.Parse(text, IsName);
        return query.Terms.IsEmpty ? new() { Query = query } : _readers.Use(index => Search(index, query, filter));
    }

    private SearchResults Search(IndexReader index, SearchQuery query, SearchFilter filter)
    {
        var named = Names.FindExact(query);
        var slugs = named.Select(name => name.Slug).ToHashSet(StringComparer.Ordinal);
        var identifiers = SearchQueries.Identifiers(index, query).Where(place => filter.Allows(place.Status, place.Kind)).Take(MaxMonographs).ToImmutableArray();
        var (found, isSomeWords) = FindSections(index, query, filter, slugs, hasOthers: !identifiers.IsEmpty);
        ImmutableArray<IndexedName> beginning = named.IsEmpty ? FindBeginning(index, query, filter) : [];
        var meant = slugs.Concat(beginning.Select(name => name.Slug)).ToHashSet(StringComparer.Ordinal);
        var groups = found.Best.GroupBy(hit => hit.Slug, StringComparer.Ordinal).OrderByDescending(group => meant.Contains(group.Key)).ToList();
        ImmutableArray<MonographHits> hits = [.. groups.Take(MaxMonographs).Select(ToHits)];
        return new()
        {
            Query = query,
            Differences = FindDifferences(query, slugs),
            Named = [.. named.Where(filter.Allows).Take(MaxNamed)
                .Select(name => Describe(index, name, query, filter)).OfType<NamedMonograph>()],
            Beginning = beginning,
            DidYouMean = named.IsEmpty ? [.. FindClose(query, filter, alsoWords: hits.IsEmpty || isSomeWords).ExceptBy(beginning.Select(name => name.Slug), name => name.Slug, StringComparer.Ordinal)] : [],
            Identifiers = identifiers,
            Hits = hits,
            HasMoreSections = groups.Exists(group => group.Count() > SearchResults.MaxSectionsEach),
            HasMore = found.HasMore || groups.Count > MaxMonographs,
            IsSomeWords = isSomeWords,
        };
    }

    /// <summary>For a box that is being typed in.</summary>
    public Suggestions Suggest(string? text)
    {
        var query = SearchQuery.Parse(text, IsName);
        return query.Terms.IsEmpty ? Suggestions.None : _readers.Use(index => _suggester.Suggest(index, query));
    }

    /// <summary>What to know before anything else about the names in a text.</summary>
    public ImmutableArray<Difference> FindDifferences(string text)
    {
        var query = SearchQuery.Parse(text, IsName);
        return FindDifferences(query, [.. Names.FindExact(query).Select(name => name.Slug)]);
    }

    /// <summary>When the edition is closed.</summary>
    public void Dispose() => _readers.Dispose();

    /// <summary>Whether a text is a name that monographs tell from their own.</summary>
    public bool IsLookAlike(string name) => _lookAlikes.Contains(FoldedName.Fold(name));

    private ImmutableArray<Difference> FindDifferences(SearchQuery query, HashSet<string> slugs) => _lookAlikes.Find(_newContext, [.. query.Names], slugs);

    private bool IsName(string key) => Names.Contains(key) || _lookAlikes.Contains(key);

    private static NamedMonograph? Describe(IndexReader index, IndexedName name, SearchQuery query, SearchFilter filter)
    {
        if (SearchQueries.FrontMatter(index, name.Slug) is not { } front) return null;
        ImmutableArray<SectionLink> sections = [.. SearchQueries.SectionLinks(index, name.Slug)];
        var asked = filter.Section ?? FindAsked(query)?.Key;
        return new(name.Name, name.Slug, name.MonographKind, front, sections, sections.FirstOrDefault(section => section.Key == asked));
    }

    /// <summary>The section that the words beside a name ask for, all together or one of them; a dose is asked of the dosing section.</summary>
    private static SectionKind? FindAsked(SearchQuery query) => SectionCatalog.Find(query.Rest, [])
        ?? query.Others.Select(term => term.Kind is SearchTermKind.Amount ? SectionCatalog.Get("dosing") : SectionCatalog.Find(term.Text, [])).FirstOrDefault(kind => kind is not null);

    private (FoundSections Found, bool IsSomeWords) FindSections(IndexReader index, SearchQuery query, SearchFilter filter, HashSet<string> named, bool hasOthers)
    {
        var all = SectionMatch.All(Parts(query.Terms));
        // The sections of the monograph that is named stand above.
        var isOnlyNames = !query.Others.Any();
        var hits = Find(all);
        var isSomeWords = hits.Best.Count == 0 && !hasOthers && !isOnlyNames && query.Terms.Length > 1;
        if (isSomeWords) hits = FindSome();
        return (hits, isSomeWords && hits.Best.Count > 0);

        FoundSections Find(SectionMatch match) => SectionQueries.Find(index, match, new(match.Parts), filter, isOnlyNames ? named : []);
        ImmutableArray<MatchPart> Parts(IReadOnlyList<SearchTerm> terms) => _parts.Of(terms, IsAnywhere);
        bool IsAnywhere(string match) => SectionQueries.IsAnywhere(index, match);

        FoundSections FindSome()
        {
            // An amount is never given up: a section with another dose is no answer.
            SearchTerm[] amounts = [.. query.Terms.Where(term => term.Kind is SearchTermKind.Amount)];
            // Nor does one drug answer what is asked of another.
            if (named.Count > 0) return SectionQueries.FindNamed(index, named, new(Parts(amounts.Length > 0 ? amounts : [.. query.Others])), filter);
            if (amounts.Length > 0) return Find(SectionMatch.All(Parts(amounts)));
            ImmutableArray<MatchPart> known = [.. all.Parts.Where(part => IsAnywhere(part.Expression))];
            return SectionMatch.Fewer(known).Where(match => match.Expression != all.Expression).Select(Find).FirstOrDefault(found => found.Best.Count > 0, FoundSections.None);
        }
    }

    /// <summary>Names that begin as the query does, else as a word of it that stands in no section: "emac dose".</summary>
    private ImmutableArray<IndexedName> FindBeginning(IndexReader index, SearchQuery query, SearchFilter filter)
    {
        var whole = Names.FindBeginning(query.Text, MaxOffered, filter);
        if (!whole.IsEmpty || query.Terms.Length == 1) return whole;
        var begun = query.Terms.Where(term => term.Kind is SearchTermKind.Word && term.Text.Length >= MinBegun && !SectionQueries.IsAnywhere(index, MatchPart.Quote(term.Text)));
        return [.. begun.SelectMany(term => Names.FindBeginning(term.Text, MaxOffered, filter)).DistinctBy(name => name.Slug).Take(MaxOffered)];
    }

    private static MonographHits ToHits(IGrouping<string, FoundSection> group) =>
        new(group.Key, group.First().Title, group.First().Kind, group.First().Status, [.. group.Take(SearchResults.MaxSectionsEach).Select(hit => hit.ToHit())]);

    /// <summary>Names close to the whole query; where its words are nowhere together, also those close to one of them.</summary>
    private IEnumerable<IndexedName> FindClose(SearchQuery query, SearchFilter filter, bool alsoWords) => Names.FindClose(query.Text, MaxOffered, filter)
        .Concat(alsoWords ? query.Terms.Where(term => term.Text != query.Text).SelectMany(term => Names.FindClose(term.Text, MaxOffered, filter)) : []).DistinctBy(name => name.Slug).Take(MaxOffered);
}

using System.Collections.Immutable;
using Monographs.Content;
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
    private const int MaxOffered = 8;

    private readonly Func<EditionContext> _newContext;
    private readonly MatchExpression _match;
    private readonly LookAlikes _lookAlikes;
    private readonly Suggester _suggester;

    internal EditionSearch(Func<EditionContext> newContext)
    {
        _newContext = newContext;
        using var context = newContext();
        Names = new(SearchQueries.Names(context).Select(each => new IndexedName(each.Name, each.Folded, each.Kind.ToString().ToLowerInvariant(), each.Slug, each.Title, each.Status, each.MonographKind)));
        _match = new(Names, context.Synonyms.OrderBy(row => row.Position).Select(row => row.Words).AsEnumerable());
        _lookAlikes = new(SearchQueries.LookAlikes(context).ToList().ConvertAll(each => each.Other is null ? each with { Other = Names.FindExact(each.Name).FirstOrDefault()?.Slug } : each));
        _suggester = new(Names, _match);
    }

    public NameIndex Names { get; }

    public SearchResults Search(string? text, SearchFilter filter)
    {
        var query = SearchQuery.Parse(text, IsName);
        if (query.Terms.IsEmpty) return new() { Query = query };
        using var context = _newContext();
        var named = Names.FindExact(query);
        var slugs = named.Select(name => name.Slug).ToHashSet(StringComparer.Ordinal);
        var identifiers = SearchQueries.Identifiers(context, query).Take(MaxMonographs).ToImmutableArray();
        var (hits, isSomeWords) = FindSections(context, query, filter, slugs, hasOthers: !identifiers.IsEmpty);
        var beginning = named.IsEmpty ? Names.FindBeginning(query.Text, MaxOffered) : [];
        return new()
        {
            Query = query,
            Differences = _lookAlikes.Find(context, [.. query.Names], slugs),
            Named = [.. named.Where(name => (filter.Status ?? name.Status) == name.Status && (filter.Kind ?? name.MonographKind) == name.MonographKind).Take(MaxNamed)
                .Select(name => Describe(context, name, query, filter)).OfType<NamedMonograph>()],
            Beginning = beginning,
            DidYouMean = named.IsEmpty ? [.. FindClose(query, alsoWords: hits.IsEmpty || isSomeWords).ExceptBy(beginning.Select(name => name.Slug), name => name.Slug, StringComparer.Ordinal)] : [],
            Identifiers = identifiers,
            Hits = hits,
            IsSomeWords = isSomeWords,
        };
    }

    /// <summary>For a box that is being typed in.</summary>
    public Suggestions Suggest(string? text)
    {
        var query = SearchQuery.Parse(text, IsName);
        if (query.Terms.IsEmpty) return Suggestions.None;
        using var context = _newContext();
        return _suggester.Suggest(context, query);
    }

    /// <summary>Whether a text is a name that monographs tell from their own.</summary>
    public bool IsLookAlike(string name) => _lookAlikes.Contains(FoldedName.Fold(name));

    private bool IsName(string key) => Names.Contains(key) || _lookAlikes.Contains(key);

    private static NamedMonograph? Describe(EditionContext context, IndexedName name, SearchQuery query, SearchFilter filter)
    {
        if (EditionQueries.Monograph(context, name.Slug) is not { } row) return null;
        ImmutableArray<SectionLink> sections = [.. SearchQueries.SectionLinks(context, row.Slug)];
        var asked = filter.Section ?? FindAsked(query)?.Key;
        return new(name.Name, row.Slug, row.Kind, row.FrontMatter, sections, sections.FirstOrDefault(section => section.Key == asked));
    }

    /// <summary>The section that the words beside a name ask for, all together or one of them; a dose is asked of the dosing section.</summary>
    private static SectionKind? FindAsked(SearchQuery query) => SectionCatalog.Find(query.Rest, [])
        ?? query.Others.Select(term => term.Kind is SearchTermKind.Amount ? SectionCatalog.Get("dosing") : SectionCatalog.Find(term.Text, [])).FirstOrDefault(kind => kind is not null);

    private (ImmutableArray<MonographHits> Hits, bool IsSomeWords) FindSections(EditionContext context, SearchQuery query, SearchFilter filter, HashSet<string> named, bool hasOthers)
    {
        var parts = Parts(query.Terms);
        var allWords = MatchExpression.All(parts);
        var hits = Find(allWords);
        var isOnlyNames = !query.Others.Any();
        if (isOnlyNames) hits.RemoveAll(hit => named.Contains(hit.Slug));
        var isSomeWords = hits.Count == 0 && !hasOthers && !isOnlyNames && query.Terms.Length > 1;
        if (isSomeWords) hits = FindSome();
        var groups = hits.GroupBy(hit => hit.Slug, StringComparer.Ordinal).OrderByDescending(group => named.Contains(group.Key)).Take(MaxMonographs)
            .Select(group => new MonographHits(group.Key, group.First().Title, Enum.Parse<MonographKind>(group.First().Kind), Enum.Parse<MonographStatus>(group.First().Status), [.. group.Take(MaxSectionsEach).Select(hit => hit.ToHit())]));
        return ([.. groups], isSomeWords && hits.Count > 0);

        List<SectionRow> Find(string match) => SectionQueries.Find(context, match, query, filter);
        IReadOnlyList<string> Parts(IReadOnlyList<SearchTerm> terms) => _match.Parts(terms, IsAnywhere);
        bool IsAnywhere(string match) => SectionQueries.IsAnywhere(context, match);

        List<SectionRow> FindSome()
        {
            // An amount is never given up: a section with another dose is no answer.
            SearchTerm[] amounts = [.. query.Terms.Where(term => term.Kind is SearchTermKind.Amount)];
            if (amounts.Length > 0) return Find(MatchExpression.All(Parts(amounts)));
            var known = (named.Count > 0 ? Parts([.. query.Others]) : parts).Where(IsAnywhere).ToList();
            return MatchExpression.Fewer(known).Where(match => match != allWords).Select(Find).FirstOrDefault(found => found.Count > 0, []);
        }
    }

    /// <summary>Names close to the whole query; where its words are nowhere together, also those close to one of them.</summary>
    private IEnumerable<IndexedName> FindClose(SearchQuery query, bool alsoWords) => Names.FindClose(query.Text, MaxOffered)
        .Concat(alsoWords ? query.Terms.SelectMany(term => Names.FindClose(term.Text, MaxOffered)) : []).DistinctBy(name => name.Slug).Take(MaxOffered);
}

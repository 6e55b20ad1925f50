using System.Collections.Immutable;
using Monographs.Content.Sections;

namespace Monographs.Store.Searching;

/// <summary>Names for what is being typed, the sections of the monograph that it names, and for words that name none the sections and topics that have them.</summary>
internal sealed class Suggester(NameIndex names, QueryParts parts, Topics topics, LookAlikes lookAlikes)
{
    private const int MaxNames = 8;
    private const int MaxSections = 10;
    private const int MaxMonographs = 3;
    private const int MaxFound = 5;
    private const int MaxTopics = 3;

    /// <summary>Shorter beginnings of a name or word are of too many.</summary>
    private const int MinLength = 3;

    public Suggestions Suggest(IndexReader index, SearchQuery query)
    {
        var (named, others) = (names.FindExact(query), lookAlikes.FindOthers(query));
        var readings = named.IsEmpty ? Readings(query.Text).ToList() : [(Names: named, Others: query.Rest)];
        var (meant, sections) = readings.Select(reading => (reading.Names, FindSections(index, reading.Names, reading.Others)))
            .FirstOrDefault(each => !each.Item2.IsEmpty, (readings.FirstOrDefault((Names: [], Others: "")).Names, []));
        // Beside a name that is typed right, one that is only close has no place.
        var offered = named.IsEmpty && others.IsEmpty ? names.Suggest(query.Text, MaxNames) : named.Concat(names.FindBeginning(query.Text, MaxNames));
        ImmutableArray<SuggestedTopic> about = named.IsEmpty ? [.. topics.Find(string.Join(' ', query.Terms.Select(term => term.Text))).Take(MaxTopics)] : [];
        // The sections with the name of another drug are those of the drug that it is taken for.
        var found = !meant.IsEmpty ? sections : others.IsEmpty ? FindAnywhere(index, query, about) : [];
        return new(
            others,
            [.. offered.Concat(meant).DistinctBy(name => name.Slug).Take(MaxNames)],
            found,
            about);
    }

    /// <summary>
    /// "emac do": the first words begin a name, the others tell a section; "side effects emac": the last ones do. "emac": the sections of the only one that begins so.
    /// </summary>
    private IEnumerable<(ImmutableArray<IndexedName> Names, string Others)> Readings(string text)
    {
        if (names.FindBeginning(text, 2) is [var only]) return [([only], "")];
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(1, words.Length - 1).Reverse().Select(head => (words[..head], words[head..]))
            .Concat(Enumerable.Range(1, words.Length - 1).Select(rest => (words[rest..], words[..rest])).Where(each => each.Item1[^1].Length >= MinLength))
            .Select(each => (names.FindBeginning(string.Join(' ', each.Item1), MaxMonographs), string.Join(' ', each.Item2))).Where(each => !each.Item1.IsEmpty);
    }

    private ImmutableArray<SuggestedSection> FindSections(IndexReader index, ImmutableArray<IndexedName> meant, string rest)
    {
        var telling = SearchQuery.Parse(rest, _ => false).Terms;
        var word = string.Join(' ', telling.Select(term => term.Text));
        var kinds = new[] { rest, word }.Concat(word.Length == 0 ? [] : parts.WordsBeginning(word)).Select(each => SectionCatalog.Find(each, [])?.Key).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return [.. meant.Take(MaxMonographs).SelectMany(Find).Take(MaxSections)];

        IEnumerable<SuggestedSection> Find(IndexedName name)
        {
            var links = SearchQueries.SectionLinks(index, name.Slug);
            var asked = rest.Length == 0 ? links
                : links.FindAll(section => kinds.Contains(section.Key) || (word.Length > 0 && section.Title.Split(' ').Any(each => each.StartsWith(word, StringComparison.OrdinalIgnoreCase))));
            // No section is called so: those with the words.
            if (asked.Count == 0 && word.Length >= MinLength) asked = SectionQueries.FindIn(index, name.Slug, new(Parts(index, telling)));
            return asked.Select(section => new SuggestedSection(name.Slug, name.Title, name.Status, section.Key, section.Title));
        }
    }

    /// <summary>The best sections with words that begin no name; "blood cl" is too little of a word to look for, so those of the topic that begins so.</summary>
    private ImmutableArray<SuggestedSection> FindAnywhere(IndexReader index, SearchQuery query, ImmutableArray<SuggestedTopic> about)
    {
        if (query.Text.Length < MinLength || !names.FindBeginning(query.Text, 1).IsEmpty) return [];
        var found = about.Select(topic => SearchQuery.Parse(topic.Words, _ => false)).Prepend(query).Select(Find).FirstOrDefault(sections => sections.Count > 0, []);
        return [.. found.DistinctBy(each => each.Slug).Take(MaxFound).Select(each => new SuggestedSection(each.Slug, each.Title, each.Status, each.Key, each.SectionTitle))];

        IReadOnlyList<FoundSection> Find(SearchQuery words)
        {
            var match = SectionMatch.All(Parts(index, words.Terms));
            return SectionQueries.Find(index, match, new(match.Parts), SearchFilter.None, []).Best;
        }
    }

    private ImmutableArray<MatchPart> Parts(IndexReader index, ImmutableArray<SearchTerm> terms) => parts.Of(terms, match => SectionQueries.IsAnywhere(index, match));
}

using System.Collections.Immutable;
using Monographs.Content.Sections;

namespace Monographs.Store.Searching;

/// <summary>What can be asked of every monograph: the sections of the catalog, and the words that have synonyms.</summary>
/// <param name="synonyms">Groups of words that mean the same.</param>
internal sealed class Topics(IEnumerable<ImmutableArray<string>> synonyms)
{
    private const int MinLength = 3;

    /// <summary>With the key of what each means: of several words for it, one is offered.</summary>
    private readonly ImmutableArray<(SuggestedTopic Topic, string Meaning)> _all =
    [
        .. SectionCatalog.All.Where(kind => kind.Weight >= 1).Select(kind => (new SuggestedTopic(kind.Title, kind), kind.Key)),
        .. synonyms.SelectMany(group =>
        {
            var kind = group.Select(word => SectionCatalog.Find(word, []) is { } found && !SectionCatalog.IsPart(found, word, []) ? found : null).FirstOrDefault(found => found is not null);
            return group.Select(word => (new SuggestedTopic(word, kind), kind?.Key ?? group[0]));
        }),
    ];

    /// <summary>Those that begin so, then those with a later word that does.</summary>
    public IEnumerable<SuggestedTopic> Find(string text) => text.Length < MinLength ? [] : _all.Where(each => each.Topic.Words.StartsWith(text, StringComparison.OrdinalIgnoreCase))
        .Concat(_all.Where(each => each.Topic.Words.Contains($" {text}", StringComparison.OrdinalIgnoreCase))).DistinctBy(each => each.Meaning).Select(each => each.Topic);
}

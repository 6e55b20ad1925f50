using System.Collections.Immutable;
using Monographs.Store.Reading;

namespace Monographs.Web.Pages;

/// <summary>Two names that readers mix up, and the difference.</summary>
/// <param name="Whys">As each of the two monographs puts it; once where one only turns the other's words around.</param>
public sealed record LookAlikePair(string Name, string Other, ImmutableArray<string> Whys)
{
    /// <summary>Each pair among these monographs once, whichever of the two says so.</summary>
    public static ImmutableArray<LookAlikePair> ListOf(ImmutableArray<MonographPage> pages) =>
    [
        .. pages.SelectMany(page => page.FrontMatter.NotSameAs.Where(other => pages.Any(each => each.Slug == other.Monograph)).Select(other => (Page: page, Other: other)))
            .GroupBy(said => string.Join(' ', new[] { said.Page.Slug, said.Other.Monograph }.Order(StringComparer.Ordinal)), StringComparer.Ordinal)
            .Select(pair => new LookAlikePair(pair.First().Page.FrontMatter.Title, pair.First().Other.Name, [.. pair.Select(said => said.Other.Why).DistinctBy(WordsOf, StringComparer.Ordinal)])),
    ];

    /// <summary>"4 mg of one against 25 mg of the other" has the same words from either side.</summary>
    private static string WordsOf(string why) =>
        string.Join(' ', why.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ',', ';', ':')).Order(StringComparer.Ordinal));
}

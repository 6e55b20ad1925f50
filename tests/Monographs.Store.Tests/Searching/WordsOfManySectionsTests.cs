using System.Collections.Immutable;
using Monographs.Store.Searching;

namespace Monographs.Store.Tests.Searching;

/// <summary>Where each word stands in many sections, those that have them together are found without the full-text index.</summary>
public sealed class WordsOfManySectionsTests
{
    private const int Monographs = 220;
    private const int MaxShown = 20;

    private static readonly string[] Animals = ["zebra", "gnu", "okapi", "tapir", "bison", "ibex"];

    [Fact]
    public void Search_ForWordsOfManySections_FindsThoseWithAllOfThemOrWithMost()
    {
        using var site = Site.WithContent();
        var random = new Random(20261126);
        // The ibex stands beside no other but the bison.
        var texts = Enumerable.Range(0, Monographs).ToDictionary(number => $"drug{1000 + number}mab", number => number % 3 == 0 ? ["bison", "ibex"] : Animals[..5].Where(_ => random.Next(2) == 0).ToImmutableArray());
        foreach (var (slug, animals) in texts) site.Write($"monographs/{slug}.md", Site.Drug(slug, $"MA-{slug[4..^3]}", sentence: $"It was given to {string.Join(" and ", animals.DefaultIfEmpty("nobody"))}."));
        Assert.Equal(0, site.Publish().Rejected);
        using var edition = site.Open();
        var (whole, most, any) = (0, 0, 0);
        for (var i = 0; i < 100; i++)
        {
            var words = random.GetItems(Animals, random.Next(2, 5)).Distinct().ToArray();

            var results = edition.Search.Search(string.Join(' ', words), SearchFilter.None);

            var needed = Enumerable.Range(1, words.Length).Reverse().First(count => (count >= words.Length - 1 || count == 1) && WithAtLeast(count).Count > 0);
            Assert.Equal(needed < words.Length, results.IsSomeWords);
            Assert.Equal(Math.Min(MaxShown, WithAtLeast(needed).Count), results.Hits.Length);
            Assert.Subset(WithAtLeast(needed), results.Hits.Select(hits => hits.Slug).ToHashSet());
            _ = needed == words.Length ? whole++ : needed == 1 ? any++ : most++;

            HashSet<string> WithAtLeast(int count) => [.. texts.Where(text => text.Value.Intersect(words).Count() >= count).Select(text => text.Key)];
        }
        Assert.True(whole > 0 && most > 0 && any > 0, $"{whole} with all words, {most} with most, {any} with any");
    }
}

using System.Collections.Immutable;
using Monographs.Store.Reading;
using Monographs.Store.Searching;

namespace Monographs.Web.Pages;

/// <summary>Two names that are not the same drug, each with its page.</summary>
public sealed record DifferenceEntry(string Title, string Other, string Why, ImmutableArray<MonographEntry> Pages, bool IsOtherKnown)
{
    public static DifferenceEntry Of(Difference difference) => new(
        difference.Monograph.Title, difference.Other, difference.Why,
        [.. new[] { difference.Monograph, difference.OtherMonograph }.OfType<MonographSummary>().Select(MonographEntry.Of)],
        difference.OtherMonograph is not null);
}

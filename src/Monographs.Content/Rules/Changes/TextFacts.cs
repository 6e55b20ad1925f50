using System.Text.RegularExpressions;
using Monographs.Content.Rules.Identity;

namespace Monographs.Content.Rules.Changes;

/// <summary>What a reader may act on in a text: numbers, negations and names of drugs.</summary>
internal static partial class TextFacts
{
    /// <summary>In the order of the text.</summary>
    public static List<string> Of(string text) => [.. Fact().Matches(text).Select(match => match.Value.ToLowerInvariant()).Where(word => !char.IsLetter(word[0]) || Negation().IsMatch(word) || DrugStems.IsDrugName(word))];

    public static bool Differ(string before, string after) => before != after && !Of(before).Order(StringComparer.Ordinal).SequenceEqual(Of(after).Order(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>What one has more often than the other.</summary>
    public static IEnumerable<string> Less(List<string> all, List<string> others)
    {
        var left = others.CountBy(word => word).ToDictionary(StringComparer.Ordinal);
        foreach (var word in all)
        {
            if (left.GetValueOrDefault(word) > 0) left[word]--;
            else yield return word;
        }
    }

    [GeneratedRegex(@"\d[\d,.]{0,15}\d|\d|\p{L}[\p{L}'\u2019-]*", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Fact();

    [GeneratedRegex(@"^(?:not|no|never|none|nor|neither|without|cannot|\p{L}+n['\u2019]t)$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Negation();
}

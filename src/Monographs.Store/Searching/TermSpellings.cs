using System.Globalization;
using System.Text.RegularExpressions;
using Monographs.Content.Names;

namespace Monographs.Store.Searching;

/// <summary>In how many ways a text may write a term that was typed in one. The index splits a text at every sign that is no letter and no digit.</summary>
internal static partial class TermSpellings
{
    public static IEnumerable<string> Of(SearchTerm term, NameIndex names) => term.Kind switch
    {
        SearchTermKind.Name => OfName(term, names),
        SearchTermKind.Amount => [Amount.WordOf(term.Text)],
        SearchTermKind.Phrase => [term.Text],
        _ => OfWord(term.Text),
    };

    /// <summary>The plural of a singular, the singular of a plural.</summary>
    public static string OtherNumber(string word)
    {
        if (word.Length < 4) return word;
        if (word.EndsWith("ies", StringComparison.OrdinalIgnoreCase)) return $"{word[..^3]}y";
        if (word.EndsWith('s') && !word.EndsWith("ss", StringComparison.OrdinalIgnoreCase) && !word.EndsWith("is", StringComparison.OrdinalIgnoreCase)) return word[..^1];
        return word.EndsWith('y') && !"aeiou".Contains(word[^2], StringComparison.OrdinalIgnoreCase) ? $"{word[..^1]}ies" : $"{word}s";
    }

    /// <summary>The same for every spelling of the name: the key, the key taken apart before its number, and the name as monographs write it.</summary>
    private static IEnumerable<string> OfName(SearchTerm term, NameIndex names)
    {
        var key = FoldedName.Fold(term.Text);
        // A look-alike without a monograph has no spelling of its own.
        return names.FindExact(key).Select(name => name.Name).DefaultIfEmpty(term.Text).Prepend(BeforeNumber().Replace(key, " ")).Prepend(key).Distinct(StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> OfWord(string word)
    {
        if (word.All(char.IsLetter)) return new[] { word, OtherNumber(word) }.Distinct(StringComparer.OrdinalIgnoreCase);
        // Without its point, 37.5 would be 375.
        if (!word.Any(char.IsLetter) || word.AsSpan().ContainsAny('.', ',')) return OfNumber(word);
        // "RG-7155", "RG7155" and "RG 7155"; "breast-feeding" and "breastfeeding".
        var key = FoldedName.Fold(word);
        return new[] { word, key, BeforeNumber().Replace(key, " ") }.Distinct(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>A thousand or more with and without its comma.</summary>
    private static IEnumerable<string> OfNumber(string word)
    {
        var grouped = Thousands().Replace(word, match => match.Value.Contains(',', StringComparison.Ordinal)
            ? match.Value.Replace(",", "", StringComparison.Ordinal)
            : long.Parse(match.Value, CultureInfo.InvariantCulture).ToString("N0", CultureInfo.InvariantCulture));
        return new[] { word, grouped }.Distinct(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"(?<![\d,.\p{L}-])(?:\d{1,3}(?:,\d{3})+|\d{4,9})(?![\d,\p{L}-])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"(?<=^\p{L}+)(?=\d)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex BeforeNumber();
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Monographs.Store.Searching;

/// <summary>What was typed, taken apart: words, phrases in quotation marks, amounts with their units.</summary>
/// <param name="Text">Cleaned: composed characters, no control characters, at most <see cref="MaxLength"/> of them.</param>
/// <param name="Terms">At most <see cref="MaxTerms"/>, each of letters and digits at least in part.</param>
/// <param name="IsCut">Something was left out because the text was too long.</param>
public sealed partial record SearchQuery(string Text, ImmutableArray<SearchTerm> Terms, bool IsCut)
{
    public const int MaxLength = 200;
    public const int MaxTerms = 8;

    /// <summary>Words that stand in every text and say nothing about which one is meant.</summary>
    private static readonly HashSet<string> Fillers = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "about", "an", "and", "are", "can", "do", "does", "for", "how", "i", "in", "is", "it", "me", "my", "of", "on", "or", "tell", "the", "to", "what", "when", "which", "with",
    };

    public static SearchQuery Parse(string? raw)
    {
        var text = Clean(raw ?? "");
        var isCut = text.Length > MaxLength;
        if (isCut) text = text[..MaxLength].TrimEnd();
        var terms = Pattern().Matches(text)
            .Select(match => new SearchTerm(match.Groups["phrase"] is { Success: true } phrase ? phrase.Value.Trim() : match.Value.Trim('"'), match.Groups["phrase"].Success || match.Groups["amount"].Success))
            .Where(term => term.Text.Any(char.IsLetterOrDigit)).ToList();
        var telling = terms.Where(term => term.IsPhrase || !Fillers.Contains(term.Text)).ToList();
        if (telling.Count == 0) telling = terms;
        return new(text, [.. telling.Take(MaxTerms)], isCut || telling.Count > MaxTerms);
    }

    /// <summary>NFKC; control, format, private-use and lone surrogate characters become spaces; runs of spaces become one.</summary>
    private static string Clean(string raw)
    {
        if (raw.Length > MaxLength * 4) raw = raw[..(MaxLength * 4)] + new string('x', 1);
        var text = new StringBuilder(raw.Length);
        foreach (var rune in raw.EnumerateRunes())
        {
            var isText = rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
                or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
            if (isText) text.Append(rune);
            else if (text.Length > 0 && text[^1] != ' ') text.Append(' ');
        }
        return text.ToString().Normalize(NormalizationForm.FormKC).Replace('\u201C', '"').Replace('\u201D', '"').Trim();
    }

    [GeneratedRegex(@"""(?<phrase>[^""]+)""|(?<amount>(?<!\S)\d[\d,]*(?:\.\d+)?\s?(?:mg|mcg|g|kg|mL|units?|mmol)(?:/(?:kg|m2|mL|day))*(?!\S))|\S+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 200)]
    private static partial Regex Pattern();
}

/// <param name="IsPhrase">Its words must stand together in this order.</param>
public sealed record SearchTerm(string Text, bool IsPhrase);

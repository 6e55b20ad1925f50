using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Monographs.Content.PlainWords;

/// <summary>Sentences that say whom to call or tell.</summary>
public static partial class CallToAction
{
    public static bool IsIn(ReadOnlySpan<char> text) => Action().IsMatch(text);

    /// <summary>In the order of the text.</summary>
    public static ImmutableArray<string> SentencesIn(string text) =>
        [.. SentenceEnd().Split(text).Select(sentence => sentence.Trim()).Where(sentence => IsIn(sentence))];

    [GeneratedRegex(@"\b(?:call|tell|contact|phone|ask|see|report (?:it |them |this )?to|speak to|talk to|go to)\b[^.?!\n]*\b(?:doctors?|nurses?|pharmacists?|teams?|hospital|emergency|911|112|999|poison)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Action();

    [GeneratedRegex(@"(?<=[.?!])\s+|\n", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex SentenceEnd();
}

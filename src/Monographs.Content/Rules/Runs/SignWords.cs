using System.Collections.Frozen;

namespace Monographs.Content.Rules.Runs;

/// <summary>
/// Which of the words by which pattern rules know their files stand in a text. They are found in one pass, so that most patterns need not be searched at all.
/// A word here is a run of the letters A to Z.
/// </summary>
internal sealed class SignWords
{
    private static readonly FrozenSet<string> Spelled = SignsOf(ignoreCase: false).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> InAnyCase = SignsOf(ignoreCase: true).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpelling = Spelled.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ByLetters = InAnyCase.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly HashSet<string> _spelled = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inAnyCase = new(StringComparer.Ordinal);

    public static SignWords Read(ReadOnlySpan<char> text)
    {
        var words = new SignWords();
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsAsciiLetter(text[i])) { i++; continue; }
            var start = i;
            while (i < text.Length && char.IsAsciiLetter(text[i])) i++;
            if (BySpelling.TryGetValue(text[start..i], out var spelled)) words._spelled.Add(spelled);
            if (ByLetters.TryGetValue(text[start..i], out var word)) words._inAnyCase.Add(word);
        }
        return words;
    }

    /// <param name="signs">Of a pattern rule: no other words are known here.</param>
    public bool ContainsAny(string[] signs, bool ignoreCase)
    {
        var words = ignoreCase ? _inAnyCase : _spelled;
        return Array.Exists(signs, words.Contains);
    }

    private static IEnumerable<string> SignsOf(bool ignoreCase) => RuleCatalog.All.OfType<PatternRule>().Where(rule => rule.IgnoresCase == ignoreCase).SelectMany(rule => rule.Signs);
}

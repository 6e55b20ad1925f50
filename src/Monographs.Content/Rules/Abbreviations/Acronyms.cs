using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Abbreviations;

/// <summary>The acronyms that a file explains: "tenosynovial giant cell tumor (TGCT)", "TGCT (tenosynovial giant cell tumor)".</summary>
internal static partial class Acronyms
{
    /// <summary>Each with the place in the text where it is first explained.</summary>
    public static Dictionary<string, int> ExplainedIn(string text)
    {
        var explained = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var match in InParentheses().EnumerateMatches(text)) Add(match.Index, match.Length);
        foreach (var match in BeforeWords().EnumerateMatches(text)) Add(match.Index, match.Length);
        return explained;

        void Add(int start, int length)
        {
            ref var at = ref CollectionsMarshal.GetValueRefOrAddDefault(explained, Singular(text.Substring(start, length)), out var isThere);
            if (!isThere || start < at) at = start;
        }
    }

    public static bool IsExplained(Hit hit) => hit.File.Runs.Explained.ContainsKey(Singular(hit.Words.Trim()));

    public static string Singular(string acronym) => acronym.Length > 2 && acronym[^1] == 's' && char.IsUpper(acronym[^2]) ? acronym[..^1] : acronym;

    [GeneratedRegex(@"(?<=[\p{L}\d][ \u00A0]\()\p{Lu}[\p{L}\d-]*\p{Lu}[\p{L}\d]*(?=[);,])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex InParentheses();

    [GeneratedRegex(@"(?<![\p{L}\d-])\p{Lu}[\p{L}\d-]*\p{Lu}s?(?=(?:[ \u00A0]\(|, (?:an?|the) |[ \u00A0]is[ \u00A0])[^()\n]*\p{Ll}{3})", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex BeforeWords();
}

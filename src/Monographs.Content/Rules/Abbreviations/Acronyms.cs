using System.Text.RegularExpressions;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Abbreviations;

/// <summary>The acronyms that a file explains: "tenosynovial giant cell tumor (TGCT)", "TGCT (tenosynovial giant cell tumor)".</summary>
internal static partial class Acronyms
{
    /// <summary>Each with the place in the text where it is first explained.</summary>
    public static Dictionary<string, int> ExplainedIn(MonographSyntax file)
    {
        var explained = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Match match in Explanation().Matches(file.Runs.Text))
        {
            var group = match.Groups["after"].Success ? match.Groups["after"] : match.Groups["before"];
            explained.TryAdd(Singular(group.Value), match.Index);
        }
        return explained;
    }

    public static bool IsExplained(Hit hit) => ExplainedIn(hit.File).ContainsKey(Singular(hit.Words.Trim()));

    public static string Singular(string acronym) => acronym.Length > 2 && acronym[^1] == 's' && char.IsUpper(acronym[^2]) ? acronym[..^1] : acronym;

    [GeneratedRegex(@"[\p{L}\d][ \u00A0]\((?<after>\p{Lu}[\p{L}\d-]*\p{Lu}[\p{L}\d]*)(?=[);,])|(?<![\p{L}\d-])(?<before>\p{Lu}[\p{L}\d-]*\p{Lu}s?)(?:[ \u00A0]\(|, (?:an?|the) |[ \u00A0]is[ \u00A0])(?=[^()\n]*\p{Ll}{3})",
        RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Explanation();
}

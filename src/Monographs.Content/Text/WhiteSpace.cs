using System.Text.RegularExpressions;

namespace Monographs.Content.Text;

internal static partial class WhiteSpace
{
    /// <summary>The text with one space for each run of white space.</summary>
    public static string Collapse(ReadOnlySpan<char> text)
    {
        // Nearly every line is so already.
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || (i + 1 < text.Length && char.IsWhiteSpace(text[i + 1])))) return Runs().Replace(text.ToString(), " ");
        }
        return text.ToString();
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Runs();
}

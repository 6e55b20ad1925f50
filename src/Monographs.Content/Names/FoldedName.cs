using System.Globalization;
using System.Text;
using Monographs.Content.Text;

namespace Monographs.Content.Names;

/// <summary>
/// The key under which every spelling of a name is one: case, accents, spaces, hyphens and Unicode dashes do not count, nor whether
/// an East Asian keyboard wrote its letters in full width.
/// </summary>
public static class FoldedName
{
    private const int FullwidthToAscii = 0xFEE0;

    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var typed in name)
        {
            var c = Fold(typed is >= '\uFF01' and <= '\uFF5E' ? (char)(typed - FullwidthToAscii) : typed);
            if (char.IsLetterOrDigit(c)) folded.Append(c);
            else if (char.GetUnicodeCategory(c) is UnicodeCategory.Surrogate) folded.Append(c);
        }
        return folded.ToString();
    }

    /// <summary>In lower case and without its accent.</summary>
    public static char Fold(char letter) => char.IsAscii(letter) ? char.ToLowerInvariant(letter)
        // In lower case before and after: the accent of some capitals has a letter of its own.
        : char.ToLowerInvariant(Accents.Remove(char.ToLowerInvariant(letter)));
}

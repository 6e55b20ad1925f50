using System.Globalization;
using System.Text;

namespace Monographs.Content.Names;

/// <summary>The key under which every spelling of a name is one: case, accents, spaces, hyphens and Unicode dashes do not count.</summary>
public static class FoldedName
{
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(c)) folded.Append(char.ToLowerInvariant(c));
            else if (char.GetUnicodeCategory(c) is UnicodeCategory.Surrogate) folded.Append(c);
        }
        return folded.ToString();
    }
}

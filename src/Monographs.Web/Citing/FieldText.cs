using System.Globalization;
using System.Text;

namespace Monographs.Web.Citing;

internal static class FieldText
{
    /// <summary>One line: a line break or control character in a value would begin a field of its own.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var isText = Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator) && rune != Rune.ReplacementChar;
            if (isText && !Rune.IsWhiteSpace(rune)) line.Append(rune);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }
        return line.ToString().TrimEnd();
    }

    /// <summary>First and last page of <c>3-4</c>; the last is null where there is only one.</summary>
    public static (string First, string? Last) Pages(string pages) =>
        pages.Split(['-', '–'], 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is [var first, var last] ? (first, last) : (pages, null);
}

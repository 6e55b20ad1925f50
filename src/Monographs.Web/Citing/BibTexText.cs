using System.Text;
using System.Text.RegularExpressions;

namespace Monographs.Web.Citing;

/// <summary>Values of BibTeX fields.</summary>
internal static partial class BibTexText
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in FieldText.OneLine(text))
        {
            escaped.Append(c switch
            {
                '\\' => @"\textbackslash{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '&' or '%' or '$' or '#' or '_' or '{' or '}' => $@"\{c}",
                _ => c.ToString(),
            });
        }
        return escaped.ToString();
    }

    /// <summary>A title, with each word in braces whose capitals a style must not change: all but the one that begins the title.</summary>
    public static string Title(string title)
    {
        var isStart = true;
        return string.Join(' ', FieldText.OneLine(title).Split(' ').Select(word =>
        {
            var capitals = word.Count(char.IsUpper);
            var isKept = capitals > 1 || (capitals == 1 && !(isStart && char.IsUpper(word[0]) && word.Length > 1));
            isStart = false;
            return isKept ? Outer().Replace(word, match => $"{Escape(match.Groups[1].Value)}{{{Escape(match.Groups[2].Value)}}}{Escape(match.Groups[3].Value)}") : Escape(word);
        }));
    }

    /// <summary>Addresses and identifiers are read as they stand: only what would end the field is written otherwise.</summary>
    public static string Verbatim(string text) => FieldText.OneLine(text)
        .Replace("\\", "%5C", StringComparison.Ordinal).Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal);

    /// <summary>A word and the punctuation around it.</summary>
    [GeneratedRegex(@"^([^\p{L}\d]*)(.*?)([^\p{L}\d]*)$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Outer();
}

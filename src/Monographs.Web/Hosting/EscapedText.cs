using System.Globalization;
using System.Text;

namespace Monographs.Web.Hosting;

/// <summary>
/// Text that cannot leave its line nor steer a terminal: control and format characters, line separators and lone surrogates
/// are written as <c>\uXXXX</c>, which is also what JSON calls them.
/// </summary>
internal static class EscapedText
{
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~')) return text;
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i)) escaped.Append(text[i]).Append(text[++i]);
            else if (IsPlain(text[i])) escaped.Append(text[i]);
            else escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
        }
        return escaped.ToString();
    }

    private static bool IsPlain(char c) => char.GetUnicodeCategory(c) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);
}

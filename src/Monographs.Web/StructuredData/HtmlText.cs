using System.Text.RegularExpressions;
using Monographs.Web.Formats;

namespace Monographs.Web.StructuredData;

/// <summary>The words of stored HTML, without the marks of citations.</summary>
internal static partial class HtmlText
{
    /// <summary>Of the first paragraph.</summary>
    public static string FirstSentence(string html)
    {
        var fragment = Fragment.Parse(html);
        fragment.Descendants("span").Where(span => (string?)span.Attribute("class") == "cite").ToList().ForEach(span => span.Remove());
        var paragraph = fragment.Elements().FirstOrDefault() ?? fragment;
        return SentenceEnd().Split(string.Join(' ', paragraph.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), 2)[0];
    }

    [GeneratedRegex(@"(?<=[.?!])\s+(?=\p{Lu})", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex SentenceEnd();
}

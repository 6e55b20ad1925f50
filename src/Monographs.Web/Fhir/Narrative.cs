using System.Collections.Frozen;
using System.Xml.Linq;
using Monographs.Web.Formats;

namespace Monographs.Web.Fhir;

/// <summary>
/// Section HTML as FHIR lets a narrative be: XHTML with the elements of HTML 4.0, chapters 7 to 11 and 15, and no script, form, frame, event or drawing.
/// The words stay as they are on the page; of a drawing, the words that say what it shows.
/// </summary>
internal static class Narrative
{
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    private static readonly FrozenSet<string> Allowed = new[]
    {
        "a", "abbr", "b", "blockquote", "br", "caption", "cite", "code", "dd", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "li", "ol", "p", "pre",
        "small", "span", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> AllowedAttributes = new[] { "id", "colspan", "rowspan", "scope", "lang" }.ToFrozenSet(StringComparer.Ordinal);

    /// <param name="content">In no namespace.</param>
    /// <param name="at">Makes an address within the site whole.</param>
    public static string Write(IEnumerable<XElement> content, Func<string, string> at)
    {
        var root = new XElement(Xhtml + "div", new XAttribute("lang", "en-US"), new XAttribute(XNamespace.Xml + "lang", "en-US"), content.SelectMany(Elements));
        return root.ToString(SaveOptions.DisableFormatting);

        IEnumerable<XNode> Elements(XElement element) => Convert(element);

        IEnumerable<XNode> Convert(XNode node) => node switch
        {
            XElement { Name.LocalName: "svg" } drawing => [new XElement(Xhtml + "span", WordsOf(drawing))],
            XElement element => [new XElement(Xhtml + NameOf(element), AttributesOf(element), element.Nodes().SelectMany(Convert))],
            XText text => [new XText(text.Value)],
            _ => [],
        };

        IEnumerable<XAttribute> AttributesOf(XElement element)
        {
            foreach (var attribute in element.Attributes())
            {
                var name = attribute.Name.LocalName;
                if (AllowedAttributes.Contains(name)) yield return new(name, attribute.Value);
                else if (name == "href") yield return new(name, attribute.Value.StartsWith('/') ? at(attribute.Value) : attribute.Value);
            }
        }
    }

    public static IEnumerable<XElement> Parse(string html) => html.Length == 0 ? [] : [Fragment.Parse(html)];

    /// <summary>What a drawing is called, and what it shows.</summary>
    public static string WordsOf(XElement drawing) => string.Join(' ', new[]
    {
        (string?)drawing.Attribute("aria-label"), WordsOf(drawing, "title"), WordsOf(drawing, "desc"),
    }.Where(words => !string.IsNullOrEmpty(words)));

    private static string? WordsOf(XElement drawing, string name) => drawing.Elements().FirstOrDefault(each => each.Name.LocalName == name)?.Value is not { Length: > 0 } words ? null
        : words[^1] is '.' or '?' or '!' ? words : words + ".";

    private static string NameOf(XElement element) => element.Name.LocalName switch
    {
        var name when Allowed.Contains(name) => name,
        "figcaption" => "p",
        "figure" or "section" or "aside" or "details" or "header" or "footer" => "div",
        "mark" or "time" or "label" => "span",
        _ => "div",
    };
}

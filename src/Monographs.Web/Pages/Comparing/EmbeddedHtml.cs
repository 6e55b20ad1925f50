using System.Text.RegularExpressions;

namespace Monographs.Web.Pages;

/// <summary>
/// Stored HTML of a section on a page with sections of other monographs: its ids become its own, links within its page lead there,
/// and its headings go one level down. In stored HTML a quotation mark or angle bracket of the text is always escaped, so attributes can be found by their form.
/// </summary>
internal static partial class EmbeddedHtml
{
    /// <summary>The heading with the monograph's name on the page that its sections are shown on.</summary>
    public static string NameId(string slug) => IdOf(slug, "name");

    /// <summary>What an id of a monograph's own page becomes.</summary>
    public static string IdOf(string slug, string anchor) => $"{slug}--{anchor}";

    public static string Of(string html, string slug)
    {
        var own = Ids().Replace(html, $"$1\"{IdOf(slug, "$2")}\"");
        // Two drugs may each have a table of the same name: its frame is named after both.
        own = Regions().Replace(own, $"$1{NameId(slug)} ");
        var linked = Anchors().Replace(own, $" href=\"{Links.Monograph(slug)}#");
        return Headings().Replace(linked, match => $"{match.Groups[1].Value}{Math.Min(6, match.Groups[2].Value[0] - '0' + 1)}");
    }

    [GeneratedRegex("""( (?:id|aria-labelledby|aria-describedby)=)"([^"]*)"(?=[^<>]*>)""", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Ids();

    [GeneratedRegex("""( role="region" aria-labelledby=")(?=[^<>]*>)""", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Regions();

    [GeneratedRegex("""(?<=<a\b[^<>]*) href="#""", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Anchors();

    [GeneratedRegex("(</?h)([3-6])\\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Headings();
}

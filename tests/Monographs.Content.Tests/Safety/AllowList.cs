using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Monographs.Content.Tests.Safety;

/// <summary>What the HTML of a section, notice, page or term may consist of.</summary>
internal static class AllowList
{
    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "hr", "br", "em", "strong", "a", "span", "div", "section",
        "table", "caption", "thead", "tbody", "tr", "th", "td", "figure", "figcaption", "svg", "title", "desc", "g", "path", "rect", "circle", "ellipse", "line",
        "polyline", "polygon", "text", "tspan",
    };

    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal)
    {
        "class", "id", "href", "role", "tabindex", "scope", "start", "data-label", "aria-hidden", "aria-label", "aria-labelledby", "aria-describedby", "viewBox", "d", "x", "y", "x1", "y1",
        "x2", "y2", "cx", "cy", "r", "rx", "ry", "dx", "dy", "width", "height", "points", "transform", "fill", "stroke", "text-anchor", "font-size", "font-weight",
    };

    private static readonly string[] Schemes = ["https://", "http://", "mailto:", "tel:", "#", "/"];

    /// <summary>Everything in the HTML that is not allowed, with the place it came from.</summary>
    public static IEnumerable<string> Violations(string place, string html)
    {
        var body = new HtmlParser().ParseDocument($"<!doctype html><body>{html}").Body!;
        foreach (var node in body.Descendants())
        {
            if (node is IComment comment) yield return $"{place}: comment {comment.Data}";
            if (node is not IElement element) continue;
            if (!Elements.Contains(element.LocalName)) yield return $"{place}: <{element.LocalName}>";
            foreach (var attribute in element.Attributes)
            {
                if (!Attributes.Contains(attribute.Name)) yield return $"{place}: <{element.LocalName} {attribute.Name}>";
                if (attribute.Name == "href" && !IsAllowed(attribute.Value)) yield return $"{place}: href {attribute.Value}";
            }
        }
    }

    private static bool IsAllowed(string address) =>
        Schemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) && !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains('\\', StringComparison.Ordinal);
}

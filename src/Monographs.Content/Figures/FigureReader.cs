using System.Collections.Frozen;
using System.Xml;
using System.Xml.Linq;
using Monographs.Content.Files;

namespace Monographs.Content.Figures;

/// <summary>
/// Reads an SVG by an allow-list of elements and attributes: what is not on it is an error, so nothing that could run or load gets into a page.
/// Classes stand for colors, so that a figure follows light, dark, forced colors and print.
/// </summary>
internal static class FigureReader
{
    /// <summary>XDocument takes quadratic time on nested elements.</summary>
    private const int MaxDepth = 20;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly FrozenSet<string> Elements = new[]
        { "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Attributes = new[]
    {
        "class", "d", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "dx", "dy", "width", "height", "points", "transform", "fill", "stroke",
        "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-dasharray", "opacity", "text-anchor", "dominant-baseline", "font-size", "font-weight",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> RootAttributes = new[] { "viewBox", "role", "width", "height", "xmlns" }.ToFrozenSet(StringComparer.Ordinal);

    public static Figure? Read(ContentFile file, List<Finding> findings)
    {
        if (file.Bytes.Length > ContentFolder.MaxFileBytes)
        {
            findings.Add(new("FILE-001", FindingLevel.Error, file.Path, 1, 1, $"The figure is larger than {ContentFolder.MaxFileBytes / 1024} KB. Draw it with fewer shapes."));
            return null;
        }
        try
        {
            if (FindTooDeep(file) is { } place)
            {
                findings.Add(new("A11Y-003", FindingLevel.Error, file.Path, place.Line, place.Column, $"The figure's elements are nested more than {MaxDepth} levels deep. Remove groups that are not needed."));
                return null;
            }
            using var reader = Open(file);
            var svg = XDocument.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace).Root!;
            return Read(file.Path, svg, findings);
        }
        catch (XmlException exception)
        {
            findings.Add(new("A11Y-003", FindingLevel.Error, file.Path, Math.Max(1, exception.LineNumber), Math.Max(1, exception.LinePosition), $"The figure is not well-formed SVG: {exception.Message}"));
            return null;
        }
    }

    private static XmlReader Open(ContentFile file) => XmlReader.Create(new MemoryStream(file.Bytes.ToArray()), new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });

    private static (int Line, int Column)? FindTooDeep(ContentFile file)
    {
        using var reader = Open(file);
        while (reader.Read())
        {
            if (reader.Depth > MaxDepth) return (((IXmlLineInfo)reader).LineNumber, ((IXmlLineInfo)reader).LinePosition);
        }
        return null;
    }

    private static Figure? Read(string path, XElement svg, List<Finding> findings)
    {
        var before = findings.Count;
        var title = svg.Element(Svg + "title")?.Value.Trim() ?? "";
        var description = svg.Element(Svg + "desc")?.Value.Trim() ?? "";
        var viewBox = svg.Attribute("viewBox")?.Value ?? "";
        if (svg.Name != Svg + "svg") Report(svg, "The figure's root must be <svg> in the SVG namespace.");
        if (title.Length == 0 || description.Length == 0) Report(svg, "The figure needs a <title> and a <desc>, both with text: they are all that some readers get of it.");
        if (viewBox.Length == 0) Report(svg, "The figure needs a viewBox, so that it can be shown at any width.");
        foreach (var attribute in svg.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && !RootAttributes.Contains(attribute.Name.ToString())))
        {
            Report(svg, $"The attribute '{attribute.Name}' is not allowed on <svg>.");
        }
        svg.Elements(Svg + "title").Concat(svg.Elements(Svg + "desc")).ToList().ForEach(element => element.Remove());
        foreach (var element in svg.Descendants()) Check(element);
        if (findings.Count > before) return null;

        // HTML ends a comment at "<!-->" and an instruction at the first ">", XML does not: what is hidden here could be live on the page.
        svg.DescendantNodes().Where(node => node is XComment or XProcessingInstruction).Remove();
        foreach (var characters in svg.DescendantNodes().OfType<XCData>().ToList()) characters.ReplaceWith(new XText(characters.Value));
        foreach (var element in svg.DescendantsAndSelf())
        {
            element.Name = element.Name.LocalName;
            element.Attributes().Where(attribute => attribute.IsNamespaceDeclaration).Remove();
        }
        return new(path, title, description, viewBox, string.Concat(svg.Nodes().Where(node => node is XElement or XText).Select(node => node.ToString(SaveOptions.DisableFormatting))).Trim());

        void Check(XElement element)
        {
            if (element.Name.Namespace != Svg || !Elements.Contains(element.Name.LocalName)) Report(element, $"<{element.Name.LocalName}> is not allowed in a figure. Allowed: {string.Join(", ", Elements.Order(StringComparer.Ordinal))}.");
            foreach (var attribute in element.Attributes().Where(attribute => !Attributes.Contains(attribute.Name.ToString()) || attribute.Value.Contains("url", StringComparison.OrdinalIgnoreCase)))
            {
                Report(element, $"The attribute '{attribute.Name}' with the value '{attribute.Value}' is not allowed in a figure. Use the classes of the page 'How to add a monograph' for colors.");
            }
        }

        void Report(XElement element, string message)
        {
            var place = (IXmlLineInfo)element;
            findings.Add(new("A11Y-003", FindingLevel.Error, path, Math.Max(1, place.LineNumber), Math.Max(1, place.LinePosition), message));
        }
    }
}

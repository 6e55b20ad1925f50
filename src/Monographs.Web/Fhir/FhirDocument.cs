using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Monographs.Web.Formats;
using Monographs.Web.Pages;

namespace Monographs.Web.Fhir;

/// <summary>
/// A monograph as a FHIR R5 document after the conventions of HL7's electronic product information (1.1.0, type 1): one Composition, one root section that holds
/// the others. It claims no profile: the site is no regulator and no holder of an authorization.
/// </summary>
internal static class FhirDocument
{
    /// <returns>Null where the monograph has no date, which a document must have.</returns>
    public static JsonObject? Find(Subject subject)
    {
        if (subject.Version.Issued is not { } issued) return null;
        var instant = $"{DisplayDate.Machine(issued)}T00:00:00Z";
        var identifier = new JsonObject { ["system"] = FhirCodes.System(subject, "monograph"), ["value"] = subject.Page.Slug };
        return new()
        {
            ["resourceType"] = "Bundle",
            ["id"] = IdOf($"bundle {subject.Page.Slug}"),
            ["meta"] = Meta(subject, instant),
            ["language"] = "en-US",
            ["identifier"] = identifier,
            ["type"] = "document",
            ["timestamp"] = instant,
            ["entry"] = new JsonArray(new JsonObject
            {
                ["fullUrl"] = $"urn:uuid:{IdOf($"composition {subject.Page.Slug}")}",
                ["resource"] = Composition(subject, instant, identifier.DeepClone()),
            }),
        };
    }

    private static JsonObject Composition(Subject subject, string instant, JsonNode identifier)
    {
        var front = subject.Page.FrontMatter;
        var title = $"{front.Title} ({StatusWords.Of(front.Status, front.Kind).Full})";
        return new()
        {
            ["resourceType"] = "Composition",
            ["id"] = IdOf($"composition {subject.Page.Slug}"),
            ["meta"] = Meta(subject, instant),
            ["language"] = "en-US",
            ["text"] = Text(subject, [new XElement("p", title), new XElement("p", front.Summary)]),
            ["identifier"] = new JsonArray(identifier),
            ["version"] = subject.Version.Name,
            // Only a committed version is one that stays.
            ["status"] = subject.Version.IsFinal ? "final" : "preliminary",
            ["type"] = FhirCodes.TypeOf(subject),
            ["subject"] = new JsonArray(new JsonObject { ["type"] = "MedicinalProductDefinition", ["identifier"] = identifier.DeepClone(), ["display"] = front.Title }),
            ["date"] = instant,
            ["author"] = new JsonArray(new JsonObject { ["type"] = "Organization", ["display"] = subject.Site.Title }),
            ["title"] = title,
            ["section"] = new JsonArray(FhirSections.RootOf(subject)),
        };
    }

    public static JsonObject Text(Subject subject, IEnumerable<XElement> content) => new() { ["status"] = "generated", ["div"] = Narrative.Write(content, subject.Site.At) };

    private static JsonObject Meta(Subject subject, string instant) => new() { ["versionId"] = subject.Version.Name, ["lastUpdated"] = instant };

    /// <summary>The same for the same name, on every machine.</summary>
    private static string IdOf(string name) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16)).ToString();
}

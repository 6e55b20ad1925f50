using System.Text.Json.Nodes;
using Monographs.Content;
using Monographs.Web.Formats;

namespace Monographs.Web.StructuredData;

/// <summary>
/// The page as schema.org data (release 30.0). Every text in it stands on the page as well; addresses, dates, numbers and schema.org's own terms apart.
/// Not used, although other sites do: indication, contraindication, adverseOutcome (no longer valid on Drug), offers, review, pregnancyCategory (wrong here).
/// </summary>
internal static class JsonLd
{
    public static JsonObject Of(Subject subject) => new()
    {
        ["@context"] = "https://schema.org",
        ["@graph"] = new JsonArray([
            PageJsonLd.Of(subject),
            .. subject.Page.FrontMatter.Kind is MonographKind.Drug ? [DrugJsonLd.Of(subject)] : ClassJsonLd.ListOf(subject),
            BreadcrumbsOf(subject),
        ]),
    };

    /// <summary>An object without the members that are null or empty.</summary>
    public static JsonObject Thing(string type, params (string Name, JsonNode? Value)[] members)
    {
        var thing = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in members)
        {
            if (value is null or JsonArray { Count: 0 } || (value is JsonValue && value.GetValueKind() is System.Text.Json.JsonValueKind.String && value.GetValue<string>().Length == 0)) continue;
            thing[name] = value;
        }
        return thing;
    }

    public static JsonArray List(IEnumerable<string?> texts) => [.. texts.OfType<string>().Select(text => JsonValue.Create(text))];

    public static JsonArray List(IEnumerable<JsonObject> things) => [.. things];

    public static JsonObject Reference(string id) => new() { ["@id"] = id };

    private static JsonObject BreadcrumbsOf(Subject subject)
    {
        (string Name, string? Path)[] crumbs = [(subject.Site.Title, Pages.Links.Home), ("A to Z", Pages.Links.Monographs), (subject.Page.FrontMatter.Title, null)];
        return Thing("BreadcrumbList",
            ("@id", Ids.Crumbs(subject)),
            ("itemListElement", List(crumbs.Select((crumb, at) => Thing("ListItem", ("position", at + 1), ("name", crumb.Name), ("item", crumb.Path is null ? null : subject.Site.At(crumb.Path)))))));
    }
}

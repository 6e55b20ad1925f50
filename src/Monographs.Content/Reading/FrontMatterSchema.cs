using System.Text.Json.Nodes;
using Monographs.Content.References;

namespace Monographs.Content.Reading;

/// <summary>The front matter as a JSON Schema (draft 2020-12), for editors whose tools complete and check YAML by one.</summary>
public static class FrontMatterSchema
{
    /// <summary>Where a site serves it.</summary>
    public const string Address = "/schemas/front-matter.json";

    public static JsonObject Create() => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["title"] = "Front matter of a monograph",
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = List(FrontMatterReader.Required),
        ["properties"] = new JsonObject
        {
            ["title"] = Text("The drug's or class's name as the page shows it."),
            ["kind"] = Choice<MonographKind>("A drug, or a class of drugs."),
            ["status"] = Choice<MonographStatus>("Where the drug stands in the United States."),
            ["status-note"] = Text("What the status means for this drug, in one or two sentences."),
            ["fda-status"] = Text("The FDA's view in a few words, such as 'Not approved'."),
            ["summary"] = Text("One plain sentence: the first one on the page and in search results."),
            ["names"] = Map("Every name that leads to this page.", new()
            {
                ["generic"] = Text("The nonproprietary name."),
                ["brands"] = Texts("Brand names."),
                ["codes"] = Texts("Code names, such as LY3022855."),
                ["synonyms"] = Texts("Other names."),
            }),
            ["not-same-as"] = ListOf("Names that readers mix up with this one.", Map("A name, and what the difference is.", new()
            {
                ["name"] = Text("The other name."),
                ["monograph"] = Text("The file name of its monograph, without '.md', where there is one."),
                ["why"] = Text("What the difference is, in a sentence or two."),
            }, "name", "why")),
            ["drug-class"] = Text("The class in words."),
            ["drug-class-monograph"] = Text("The file name of the class's monograph, without '.md'."),
            ["members"] = Texts("Of a class: the file names of its drugs' monographs, without '.md'."),
            ["target"] = Text("What the drug binds to."),
            ["routes"] = Texts("Such as oral or intravenous."),
            ["identifiers"] = new JsonObject { ["type"] = "object", ["description"] = "Registry identifiers, such as unii, ncit, cas and atc.", ["additionalProperties"] = new JsonObject { ["type"] = new JsonArray("string", "number") } },
            ["trials"] = Texts("Registry numbers of trials: NCT and eight digits, or a EudraCT number."),
            ["reviewed"] = Date("The day of the last review."),
            ["review-due"] = Date("The day by which the page is reviewed again."),
            ["about-article"] = Text("Of a class: the id of the reference to the article that the page summarizes."),
            ["redirects"] = Texts("File names that this page had before, without '.md': their addresses lead here for good."),
            ["anchors"] = new JsonObject { ["type"] = "object", ["description"] = "Anchors of headings that the page had before, each with the anchor that takes its place.", ["additionalProperties"] = new JsonObject { ["type"] = "string" } },
            ["references"] = ListOf("The sources, as CSL variables.", Reference()),
        },
    };

    private static JsonObject Reference() => Map("A source, cited in the text as [@id].", new()
    {
        ["id"] = Text("How the text cites it."),
        ["type"] = new JsonObject { ["enum"] = List(ReferenceReader.Types), ["description"] = "A CSL type." },
        ["title"] = Text("The title, as the source writes it."),
        ["author"] = ListOf("Authors in their order.", Map("A person, or a group as 'literal'.", new() { ["family"] = Text("Family name."), ["given"] = Text("Given names or initials."), ["literal"] = Text("The name of a group.") })),
        ["container-title"] = Text("The journal or site."),
        ["container-title-short"] = Text("Its abbreviation."),
        ["issued"] = PartialDate("When it appeared: 2015, 2015-08 or 2015-08-01."),
        ["volume"] = Word("Volume."),
        ["issue"] = Word("Issue."),
        ["page"] = Word("Pages, such as 3-4."),
        ["publisher"] = Text("Publisher."),
        ["number"] = Word("Number of a report or an article."),
        ["DOI"] = Text("Without an address before it: 10.1000/example."),
        ["PMID"] = Word("PubMed id: digits."),
        ["PMCID"] = Text("PMC and digits."),
        ["URL"] = Text("An https address."),
        ["accessed"] = PartialDate("When a web page was read."),
        ["note"] = Text("A remark for readers."),
        ["keyword"] = Texts("Keywords."),
        ["language"] = Text("Such as en-US."),
        ["conflict-of-interest"] = Text("What the authors declare."),
        ["evidence"] = new JsonObject { ["enum"] = List(Enum.GetNames<EvidenceGrade>()), ["description"] = "A: journal, regulator, registry, label. B: company, trade press, drug-information site. C: anything unsigned." },
    }, "id", "type", "title", "evidence");

    private static JsonObject Text(string description) => new() { ["type"] = "string", ["description"] = description };

    /// <summary>YAML takes a bare 12 or 1.2 for a number.</summary>
    private static JsonObject Word(string description) => new() { ["type"] = new JsonArray("string", "number"), ["description"] = description };

    private static JsonObject Date(string description) => new() { ["type"] = "string", ["pattern"] = "^\\d{4}-\\d{2}-\\d{2}$", ["description"] = description };

    private static JsonObject PartialDate(string description) => new() { ["type"] = new JsonArray("string", "integer"), ["pattern"] = "^\\d{4}(-\\d{2}){0,2}$", ["description"] = description };

    private static JsonObject Choice<T>(string description)
        where T : struct, Enum => new() { ["enum"] = List(Enum.GetNames<T>().Select(name => name.ToLowerInvariant())), ["description"] = description };

    /// <summary>One text stands for a list of one.</summary>
    private static JsonObject Texts(string description) =>
        new() { ["type"] = new JsonArray("array", "string", "number"), ["description"] = description, ["items"] = new JsonObject { ["type"] = new JsonArray("string", "number") } };

    private static JsonObject ListOf(string description, JsonObject item) => new() { ["type"] = "array", ["description"] = description, ["items"] = item };

    private static JsonObject Map(string description, JsonObject properties, params string[] required) =>
        new() { ["type"] = "object", ["description"] = description, ["additionalProperties"] = false, ["required"] = List(required), ["properties"] = properties };

    private static JsonArray List(IEnumerable<string> texts) => [.. texts.Select(text => JsonValue.Create(text))];
}

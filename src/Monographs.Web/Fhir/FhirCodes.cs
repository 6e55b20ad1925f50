using System.Text.Json.Nodes;
using Monographs.Content;
using Monographs.Content.Sections;
using Monographs.Web.Formats;

namespace Monographs.Web.Fhir;

/// <summary>
/// Codes of our own, and LOINC only for the sections of an approved drug: a label's code asserts a label (facts of HL7 ePI 1.1.0; LOINC SPL section codes).
/// </summary>
internal static class FhirCodes
{
    private const string Loinc = "http://loinc.org";

    /// <summary>What the document is: never a regulator's type of label, since it is none.</summary>
    public static JsonObject TypeOf(Subject subject)
    {
        var front = subject.Page.FrontMatter;
        var (code, display) = (front.Kind, front.Status) switch
        {
            (MonographKind.Class, _) => ("drug-class-monograph", "Monograph of a class of drugs"),
            (_, MonographStatus.Approved) => ("approved-drug-monograph", "Monograph of an approved drug"),
            (_, MonographStatus.Discontinued) => ("discontinued-agent-monograph", "Monograph of an agent whose development stopped"),
            _ => ("investigational-agent-monograph", "Monograph of an investigational agent"),
        };
        return Concept(Coding(System(subject, "document-type"), code, display));
    }

    /// <summary>Exactly one code, with its display.</summary>
    public static JsonObject SectionOf(Subject subject, string key, string title)
    {
        var front = subject.Page.FrontMatter;
        var kind = SectionCatalog.All.FirstOrDefault(each => each.Key == key);
        var isLabelled = front is { Kind: MonographKind.Drug, Status: MonographStatus.Approved } && kind?.LoincCode is not null;
        return Concept(isLabelled ? Coding(Loinc, kind!.LoincCode!, kind.Title) : Coding(System(subject, "section"), key, kind?.Title ?? title));
    }

    /// <summary>Why a section is empty.</summary>
    public static JsonObject AbsenceOf(Subject subject, AbsenceReason reason, string words)
    {
        var code = reason switch
        {
            AbsenceReason.NotStudied => "not-studied",
            AbsenceReason.NotReported => "not-reported",
            AbsenceReason.NotApplicable => "not-applicable",
            _ => "not-yet-written",
        };
        var concept = Concept(Coding(System(subject, "absence"), code, words));
        return concept;
    }

    public static string System(Subject subject, string name) => subject.Site.Address.Length > 0 ? subject.Site.At($"/fhir/{name}") : $"urn:x-monographs:{name}";

    private static JsonObject Concept(JsonObject coding) => new() { ["coding"] = new JsonArray(coding) };

    private static JsonObject Coding(string system, string code, string display) => new() { ["system"] = system, ["code"] = code, ["display"] = display };
}

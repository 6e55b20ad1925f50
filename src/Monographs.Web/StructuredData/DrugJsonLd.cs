using System.Text.Json.Nodes;
using Monographs.Content;
using Monographs.Content.Doses;
using Monographs.Web.Formats;
using Monographs.Web.Pages;

namespace Monographs.Web.StructuredData;

/// <summary>The drug that a page is about.</summary>
internal static class DrugJsonLd
{
    public static JsonObject Of(Subject subject)
    {
        var (page, front) = (subject.Page, subject.Page.FrontMatter);
        var status = StatusWords.Of(front.Status, front.Kind);
        return JsonLd.Thing("Drug",
            ("@id", Ids.Agent(subject)),
            ("name", front.Title),
            ("nonProprietaryName", front.Names.Generic),
            ("proprietaryName", JsonLd.List(front.Names.Brands)),
            ("alternateName", JsonLd.List(front.Names.Codes.Concat(front.Names.Synonyms).Where(name => Shows(page, name)))),
            ("disambiguatingDescription", JsonLd.List(front.NotSameAs.Select(other => $"Not the same as {other.Name}"))),
            ("description", front.Summary),
            ("identifier", JsonLd.List(front.Identifiers.Select(each => JsonLd.Thing("PropertyValue", ("propertyID", Fact.RegistryName(each.Key)), ("value", each.Value))))),
            ("activeIngredient", front.Names.Generic),
            ("drugClass", (front.DrugClass ?? page.Class?.Title) is { } drugClass ? JsonLd.Thing("DrugClass", ("name", drugClass)) : null),
            ("mechanismOfAction", page.FindSection("mechanism") is { PlainHtml: { Length: > 0 } plain } ? HtmlText.FirstSentence(plain) : null),
            ("administrationRoute", JsonLd.List(front.Routes.Select(Fact.Capitalize))),
            ("legalStatus", JsonLd.Thing("DrugLegalStatus", ("name", status.Full), ("applicableLocation", JsonLd.Thing("AdministrativeArea", ("name", "US"))))),
            ("doseSchedule", JsonLd.List(page.Sections.Where(section => section.Key == "dosing").SelectMany(section => section.DoseTables).SelectMany(table => table.Rows).Select(row => Schedule(row, front.Status)))),
            ("study", JsonLd.List(front.Trials.Select(trial => JsonLd.Thing("MedicalTrial", ("identifier", trial), ("url", Links.Trial(trial)))))),
            ("warning", Ids.On(subject, "safety")),
            ("subjectOf", JsonLd.Reference(Ids.Page(subject))));
    }

    /// <summary>Only what is approved and confirmed is recommended; anything else was observed, which is what schema.org calls reported.</summary>
    private static JsonObject Schedule(DoseRow row, MonographStatus status)
    {
        var type = status is not MonographStatus.Approved || row.IsUnconfirmed ? "ReportedDoseSchedule"
            : row.Dose?.StartsWith("Up to ", StringComparison.OrdinalIgnoreCase) == true ? "MaximumDoseSchedule" : "RecommendedDoseSchedule";
        // A range is no number: it stands in words.
        var amount = row.Quantities is [var only] ? only : null;
        return JsonLd.Thing(type,
            ("name", row.Setting),
            ("description", row.Dose),
            ("doseValue", amount?.Amount),
            ("doseUnit", amount?.Unit),
            ("frequency", row.Frequency),
            ("targetPopulation", row.Population));
    }

    /// <summary>A spelling of the title only is not shown beside it.</summary>
    private static bool Shows(Store.Reading.MonographPage page, string name) => OtherNames.Of(page.FrontMatter.Title, page.FrontMatter.Names).Contains(name);
}

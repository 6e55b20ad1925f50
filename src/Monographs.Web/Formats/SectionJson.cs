using System.Text.Json.Nodes;
using Monographs.Content.Doses;
using Monographs.Content.Sections;
using Monographs.Content.SideEffects;
using Monographs.Web.Pages;
using Monographs.Web.StructuredData;

namespace Monographs.Web.Formats;

/// <summary>A section of <see cref="MonographJson"/>.</summary>
internal static class SectionJson
{
    public static JsonObject Of(Section section) => new()
    {
        ["key"] = section.Key,
        ["kind"] = section.Kind?.Key,
        ["title"] = section.Title,
        ["absence"] = section.Absence is { } absence ? Absence(absence) : null,
        ["plain"] = section.PlainHtml.Length == 0 ? null : new JsonObject { ["text"] = section.PlainText, ["html"] = section.PlainHtml },
        ["text"] = section.Text,
        ["html"] = section.Html,
        ["doseTables"] = JsonLd.List(section.DoseTables.Select(table => Table(table.Caption, table.Anchor, table.Rows.Select(Dose)))),
        ["sideEffectTables"] = JsonLd.List(section.SideEffectTables.Select(table => Table(table.Caption, table.Anchor, table.Rows.Select(SideEffect)))),
        ["do"] = JsonLd.List(section.Do),
        ["doNot"] = JsonLd.List(section.DoNot),
    };

    private static JsonObject Absence(Absence absence)
    {
        var words = AbsenceWords.Of(absence);
        return new() { ["reason"] = $"{char.ToLowerInvariant(absence.Reason.ToString()[0])}{absence.Reason.ToString()[1..]}", ["note"] = absence.Note, ["due"] = MonographJson.Date(absence.Due), ["text"] = $"{words.Reason}. {words.Sentence}" };
    }

    private static JsonObject Table(string caption, string anchor, IEnumerable<JsonObject> rows) => new() { ["caption"] = caption, ["anchor"] = anchor, ["rows"] = JsonLd.List(rows) };

    private static JsonObject Dose(DoseRow row) => new()
    {
        ["anchor"] = row.Anchor,
        ["setting"] = row.Setting,
        ["population"] = row.Population,
        ["dose"] = row.Dose,
        ["quantities"] = JsonLd.List(row.Quantities.Select(quantity => new JsonObject { ["amount"] = quantity.Amount, ["unit"] = quantity.Unit })),
        ["frequency"] = row.Frequency,
        ["route"] = row.Route,
        ["duration"] = row.Duration,
        ["note"] = row.Note,
        ["other"] = new JsonObject(row.Other.DistinctBy(each => each.Key).Select(each => KeyValuePair.Create<string, JsonNode?>(each.Key, each.Value))),
        ["citations"] = JsonLd.List(row.Citations),
        ["isUnconfirmed"] = row.IsUnconfirmed,
    };

    private static JsonObject SideEffect(SideEffectRow row) => new()
    {
        ["anchor"] = row.Anchor,
        ["effect"] = row.Effect,
        ["anyGrade"] = Proportion(row.AnyGrade),
        ["grade3OrHigher"] = Proportion(row.HighGrade),
        ["citations"] = JsonLd.List(row.Citations),
        ["isUnconfirmed"] = row.IsUnconfirmed,
    };

    /// <summary>As the source reports it; null where it does not.</summary>
    private static JsonObject? Proportion(Proportion? proportion) =>
        proportion is null ? null : new() { ["count"] = proportion.Count, ["total"] = proportion.Total, ["percent"] = proportion.Percent };
}

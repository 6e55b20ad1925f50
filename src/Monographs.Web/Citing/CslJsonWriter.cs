using System.Text.Json.Nodes;
using Monographs.Content.References;

namespace Monographs.Web.Citing;

/// <summary>CSL-JSON, the data model of the Citation Style Language 1.0.2.</summary>
public static class CslJsonWriter
{
    public static JsonArray Write(IEnumerable<Work> works) => [.. works.Select(Item)];

    private static JsonObject Item(Work work)
    {
        var record = work.Record;
        var item = new JsonObject
        {
            ["id"] = record.Id,
            ["type"] = record.Type,
            ["title"] = record.Title,
        };
        if (record.Authors.Length > 0) item["author"] = new JsonArray([.. record.Authors.Select(Name)]);
        if (record.Issued is { } issued) item["issued"] = Date(issued);
        if (record.Accessed is { } accessed) item["accessed"] = Date(accessed);
        (string Name, string? Value)[] texts =
        [
            ("section", work.Section), ("container-title", record.ContainerTitle), ("container-title-short", record.ContainerTitleShort), ("publisher", record.Publisher),
            ("volume", record.Volume), ("issue", record.Issue), ("page", record.Page), ("number", record.Number), ("version", work.Version),
            ("DOI", record.Doi), ("PMID", record.PubMedId), ("PMCID", record.PmcId), ("URL", record.Url), ("language", work.Language),
            ("keyword", record.Keywords.Length == 0 ? null : string.Join(", ", record.Keywords)), ("note", record.Note),
        ];
        foreach (var (name, value) in texts)
        {
            if (!string.IsNullOrEmpty(value)) item[name] = value;
        }
        if (CustomOf(work) is { Count: > 0 } custom) item["custom"] = custom;
        return item;
    }

    /// <summary>What the model has no variable for.</summary>
    private static JsonObject CustomOf(Work work)
    {
        var custom = new JsonObject();
        if (work.Version is null) custom["evidence"] = work.Record.Evidence.ToString();
        if (work.Record.ConflictOfInterest is { } interest) custom["conflict-of-interest"] = interest;
        return custom;
    }

    private static JsonObject Name(PersonName person)
    {
        if (person.Literal is { } literal) return new() { ["literal"] = literal };
        var name = new JsonObject();
        if (person.Family is { } family) name["family"] = family;
        if (person.Given is { } given) name["given"] = given;
        return name;
    }

    private static JsonObject Date(PartialDate date)
    {
        int?[] parts = [date.Year, date.Month, date.Day];
        return new() { ["date-parts"] = new JsonArray(new JsonArray([.. parts.OfType<int>().Select(part => JsonValue.Create(part))])) };
    }
}

using Monographs.Content.Doses;
using Monographs.Content.Sections;
using Monographs.Content.SideEffects;

namespace Monographs.Content.Tests.SpecRunner;

/// <summary>The dose tables and side-effect tables of a section.</summary>
internal static class TableOutline
{
    public static void Write(OutlineWriter writer, Section section)
    {
        foreach (var table in section.DoseTables)
        {
            writer.Line(1, $"doses \"{table.Caption}\"{writer.Anchor(table.Anchor)}{writer.At(table.Span)}");
            foreach (var row in table.Rows) Write(writer, row);
        }
        foreach (var table in section.SideEffectTables)
        {
            writer.Line(1, $"side effects \"{table.Caption}\"{writer.Anchor(table.Anchor)}{writer.At(table.Span)}");
            foreach (var row in table.Rows) Write(writer, row);
        }
    }

    private static void Write(OutlineWriter writer, DoseRow row)
    {
        writer.Line(2, $"row{writer.Anchor(row.Anchor)}{writer.At(row.Span)}");
        writer.Field(3, "setting", row.Setting);
        writer.Field(3, "population", row.Population);
        writer.Field(3, "dose", row.Dose);
        writer.Field(3, "amounts", string.Join(" | ", row.Quantities.Select(quantity => $"{quantity.Amount} {quantity.Unit}")));
        writer.Field(3, "how often", row.Frequency);
        writer.Field(3, "schedule", row.Schedule is { } schedule ? Describe(schedule) : null);
        writer.Field(3, "route", row.Route);
        writer.Field(3, "duration", row.Duration);
        writer.Field(3, "note", row.Note);
        foreach (var (heading, text) in row.Other) writer.Line(3, $"other {heading}: {text}");
        writer.Field(3, "cites", string.Join(", ", row.Citations));
        if (row.IsUnconfirmed) writer.Line(3, "unconfirmed");
    }

    /// <summary>Such as "day 1 of 14" or "days 1-21 of 28, 2 a day, 5 doses".</summary>
    private static string Describe(Schedule schedule)
    {
        var days = schedule.DoseDays is [var first, .., var last] && last - first == schedule.DoseDays.Length - 1 ? $"days {first}-{last}"
            : $"{(schedule.DoseDays.Length == 1 ? "day" : "days")} {string.Join(", ", schedule.DoseDays)}";
        return $"{days} of {schedule.CycleDays}{(schedule.DosesPerDay > 1 ? $", {schedule.DosesPerDay} a day" : "")}{(schedule.DoseCount is { } doses ? $", {doses} doses" : "")}";
    }

    private static void Write(OutlineWriter writer, SideEffectRow row)
    {
        var cites = row.Citations.Length > 0 ? $"; cites {string.Join(", ", row.Citations)}" : "";
        writer.Line(2, $"{row.Effect}{writer.Anchor(row.Anchor)}{writer.At(row.Span)}: {Describe(row.AnyGrade)}; grade 3 or higher {Describe(row.HighGrade)}{cites}{(row.IsUnconfirmed ? "; unconfirmed" : "")}");
    }

    /// <summary>As reported, with brackets round a reported percentage and an equals sign before one worked out for drawing.</summary>
    private static string Describe(Proportion? proportion) => proportion switch
    {
        null => "-",
        { Count: { } count, Percent: null } => $"{count} of {proportion.Total} = {proportion.Share:0.#}%",
        { Count: { } count } => $"{count} of {proportion.Total} ({proportion.Percent}%)",
        { Total: null } => $"{proportion.Percent}%",
        _ => $"{proportion.Percent}% of {proportion.Total}",
    };
}

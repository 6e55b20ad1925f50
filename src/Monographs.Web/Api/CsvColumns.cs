using System.Globalization;
using Monographs.Web.Pages;

namespace Monographs.Web.Api;

/// <summary>The columns of the exports, under the names that the API has. Every row says its drug, status, source and version, for it may be read alone.</summary>
internal static class CsvColumns
{
    public static readonly CsvColumn<DoseRecord>[] Doses =
    [
        new("drug", row => row.Drug),
        new("status", row => Links.Word(row.Status)),
        new("status-words", row => row.StatusWords),
        new("meaning", row => row.Meaning),
        new("setting", row => row.Setting),
        new("population", row => row.Population),
        new("dose", row => row.Dose),
        new("frequency", row => row.Frequency),
        new("route", row => row.Route),
        new("duration", row => row.Duration),
        new("note", row => row.Note),
        new("other", row => string.Join("; ", row.Other.Select(cell => $"{cell.Heading}: {cell.Text}"))),
        new("sources", row => Sources(row.Sources)),
        new("evidence", row => Grades(row.Sources)),
        new("unconfirmed", row => YesOrNo(row.Unconfirmed)),
        new("table", row => row.Table),
        new("reviewed", row => Day(row.Reviewed)),
        new("outdated", row => YesOrNo(row.Outdated)),
        new("version", row => row.Version),
        new("address", row => row.Address),
        new("id", row => row.Id),
        new("permalink", row => row.Permalink),
    ];

    public static readonly CsvColumn<SideEffectRecord>[] SideEffects =
    [
        new("drug", row => row.Drug),
        new("status", row => Links.Word(row.Status)),
        new("status-words", row => row.StatusWords),
        new("effect", row => row.Effect),
        .. Proportion("any-grade", row => row.AnyGrade),
        .. Proportion("grade-3-or-higher", row => row.HighGrade),
        new("table", row => row.Table),
        new("small-study", row => row.SmallStudy is { } isSmall ? YesOrNo(isSmall) : null),
        new("sources", row => Sources(row.Sources)),
        new("evidence", row => Grades(row.Sources)),
        new("unconfirmed", row => YesOrNo(row.Unconfirmed)),
        new("reviewed", row => Day(row.Reviewed)),
        new("outdated", row => YesOrNo(row.Outdated)),
        new("version", row => row.Version),
        new("address", row => row.Address),
        new("id", row => row.Id),
        new("permalink", row => row.Permalink),
    ];

    private static CsvColumn<SideEffectRecord>[] Proportion(string name, Func<SideEffectRecord, ProportionRecord> read) =>
    [
        new($"{name}-count", row => Number(read(row).Count)),
        new($"{name}-total", row => Number(read(row).Total)),
        new($"{name}-percent", row => Number(read(row).Percent)),
        new($"{name}-reported", row => YesOrNo(read(row).Reported)),
    ];

    private static string Sources(IReadOnlyList<SourceRecord> sources) => string.Join(" | ", sources.Select(source => source.Text));

    private static string Grades(IReadOnlyList<SourceRecord> sources) => string.Join(" ", sources.Select(source => source.Evidence));

    private static string YesOrNo(bool isSo) => isSo ? "yes" : "no";

    private static string? Day(DateOnly? day) => day is { } date ? DisplayDate.Machine(date) : null;

    private static string? Number(decimal? number) => number?.ToString("0.##", CultureInfo.InvariantCulture);
}

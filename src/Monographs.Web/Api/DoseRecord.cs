using Monographs.Content;
using Monographs.Store.Reading.Tables;
using Monographs.Web.Pages;

namespace Monographs.Web.Api;

/// <summary>One regimen. A field is null where the monograph's table does not state it.</summary>
public sealed record DoseRecord
{
    /// <summary>Identifies the row: the slug of its monograph and its anchor there. It stays as long as the words of the row do, whatever is added around it.</summary>
    /// <example>emactuzumab/dose-tgct-phase-3-tangent-1d0a5c</example>
    public required string Id { get; init; }

    /// <summary>The title of the monograph.</summary>
    /// <example>Emactuzumab</example>
    public required string Drug { get; init; }

    /// <summary>The slug of the monograph.</summary>
    /// <example>emactuzumab</example>
    public required string Monograph { get; init; }

    /// <summary>One agent, or a class of them.</summary>
    public required MonographKind Kind { get; init; }

    /// <summary>Whether the drug is approved by the FDA, investigational, or no longer developed.</summary>
    public required MonographStatus Status { get; init; }

    /// <summary>The status in words: show them beside the dose.</summary>
    /// <example>Investigational: not approved by the FDA</example>
    public required string StatusWords { get; init; }

    /// <summary>What kind of dose it is: one that was studied is not one to give. Show it beside the dose.</summary>
    /// <example>Dose studied in trials; not a recommended dose</example>
    public required string Meaning { get; init; }

    /// <summary>The key of the section that the row stands in.</summary>
    /// <example>dosing</example>
    public required string Section { get; init; }

    /// <summary>The caption of its table.</summary>
    public required string Table { get; init; }

    /// <summary>In which condition or part of a trial.</summary>
    /// <example>TGCT, phase 3 (TANGENT)</example>
    public required string? Setting { get; init; }

    /// <summary>In whom.</summary>
    /// <example>People with TGCT</example>
    public required string? Population { get; init; }

    /// <summary>As the monograph writes it, with its unit.</summary>
    /// <example>1,000 mg</example>
    public required string? Dose { get; init; }

    /// <summary>The amounts in the dose, in its order; empty where it names none.</summary>
    public required IReadOnlyList<QuantityRecord> Quantities { get; init; }

    /// <summary>How often.</summary>
    /// <example>Every 2 weeks, 5 doses</example>
    public required string? Frequency { get; init; }

    /// <summary>What the frequency means; null where its words follow no known pattern.</summary>
    public required ScheduleRecord? Schedule { get; init; }

    /// <summary>How it is given.</summary>
    /// <example>Intravenous</example>
    public required string? Route { get; init; }

    /// <summary>For how long.</summary>
    public required string? Duration { get; init; }

    /// <summary>Such as "Maximum tolerated dose" or "Starting dose".</summary>
    public required string? Note { get; init; }

    /// <summary>Cells under other headings, by heading.</summary>
    public required IReadOnlyList<OtherCell> Other { get; init; }

    /// <summary>What the row rests on.</summary>
    public required IReadOnlyList<SourceRecord> Sources { get; init; }

    /// <summary>It rests on sources of grade C alone.</summary>
    public required bool Unconfirmed { get; init; }

    /// <summary>The day on which an editor last compared the monograph with its sources; null where none is stated.</summary>
    public required DateOnly? Reviewed { get; init; }

    /// <summary>A newer text of the monograph has a mistake and is held back; this is the last good one.</summary>
    public required bool Outdated { get; init; }

    /// <summary>Which state of the monograph this is.</summary>
    /// <example>version 3, reviewed 2026-11-22</example>
    public required string Version { get; init; }

    /// <summary>The row on the page for readers.</summary>
    public required string Address { get; init; }

    /// <summary>The row in the version that it was taken from, which stays as it is; null where that is not committed yet.</summary>
    public required string? Permalink { get; init; }

    public static DoseRecord Of(DoseEntry entry, Origin origin)
    {
        var (owner, row) = (entry.Owner, entry.Row);
        return new()
        {
            Id = $"{owner.Slug}/{row.Anchor}",
            Drug = owner.Title,
            Monograph = owner.Slug,
            Kind = owner.Kind,
            Status = owner.Status,
            StatusWords = Pages.StatusWords.Of(owner.Status, owner.Kind).Full,
            Meaning = DoseMeaning.Of(owner.Status),
            Section = entry.Section,
            Table = entry.Caption,
            Setting = row.Setting,
            Population = row.Population,
            Dose = row.Dose,
            Quantities = [.. row.Quantities.Select(quantity => new QuantityRecord(quantity.Amount, quantity.Unit))],
            Frequency = row.Frequency,
            Schedule = row.Schedule is { } schedule ? new(schedule.CycleDays, schedule.DoseDays, schedule.DosesPerDay, schedule.DoseCount) : null,
            Route = row.Route,
            Duration = row.Duration,
            Note = row.Note,
            Other = [.. row.Other.Select(cell => new OtherCell(cell.Key, cell.Value))],
            Sources = [.. entry.Sources.Select(SourceRecord.Of)],
            Unconfirmed = row.IsUnconfirmed,
            Reviewed = owner.Reviewed,
            Outdated = owner.IsOutdated,
            Version = origin.Version(owner.Version, owner.Reviewed),
            Address = origin.Address(Links.Monograph(owner.Slug, row.Anchor)),
            Permalink = origin.Permalink(owner.Slug, owner.Version, row.Anchor),
        };
    }
}

/// <summary>An amount in its own unit, never converted.</summary>
/// <param name="Amount">In the unit.</param>
/// <param name="Unit">As written: mg, mg/kg, mL and others.</param>
public sealed record QuantityRecord(decimal Amount, string Unit);

/// <summary>On which days doses are given.</summary>
/// <param name="CycleDays">After how many days the pattern begins again.</param>
/// <param name="DoseDays">The days of a cycle with a dose, from 1.</param>
/// <param name="DosesPerDay">How many doses on such a day.</param>
/// <param name="DoseCount">After how many doses the course ends; null where the words give no number of doses: they may end it otherwise, as in "up to 12 cycles".</param>
public sealed record ScheduleRecord(int CycleDays, IReadOnlyList<int> DoseDays, int DosesPerDay, int? DoseCount);

/// <summary>A cell under a heading that is none of the fields.</summary>
/// <param name="Heading">Of its column.</param>
/// <param name="Text">What it says.</param>
public sealed record OtherCell(string Heading, string Text);

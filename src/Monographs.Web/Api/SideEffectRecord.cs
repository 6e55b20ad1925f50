using System.Text.Json.Serialization;
using Monographs.Content;
using Monographs.Content.SideEffects;
using Monographs.Store.Reading.Tables;
using Monographs.Web.Pages;

namespace Monographs.Web.Api;

/// <summary>How many people had one side effect, as the source reports it.</summary>
public sealed record SideEffectRecord
{
    /// <summary>Identifies the row: the slug of its monograph and its anchor there.</summary>
    /// <example>emactuzumab/effect-itching-pruritus-7e21b4</example>
    public required string Id { get; init; }

    /// <summary>The title of the monograph.</summary>
    public required string Drug { get; init; }

    /// <summary>The slug of the monograph.</summary>
    public required string Monograph { get; init; }

    /// <summary>One agent, or a class of them.</summary>
    public required MonographKind Kind { get; init; }

    /// <summary>Whether the drug is approved by the FDA, investigational, or no longer developed.</summary>
    public required MonographStatus Status { get; init; }

    /// <summary>The status in words: show them beside the numbers.</summary>
    public required string StatusWords { get; init; }

    /// <summary>The key of the section that the row stands in.</summary>
    public required string Section { get; init; }

    /// <summary>The caption of its table: who was counted.</summary>
    public required string Table { get; init; }

    /// <summary>What happened, in plain words with the medical word.</summary>
    /// <example>Itching (pruritus)</example>
    public required string Effect { get; init; }

    /// <summary>In any grade.</summary>
    public required ProportionRecord AnyGrade { get; init; }

    /// <summary>In grade 3 or higher.</summary>
    [JsonPropertyName("grade-3-or-higher")]
    public required ProportionRecord HighGrade { get; init; }

    /// <summary>So few people were counted that effects of fewer than 1 in 33 of them may have been missed; null where their number is not reported.</summary>
    public required bool? SmallStudy { get; init; }

    /// <summary>What the row rests on.</summary>
    public required IReadOnlyList<SourceRecord> Sources { get; init; }

    /// <summary>It rests on sources of grade C alone.</summary>
    public required bool Unconfirmed { get; init; }

    /// <summary>The day on which an editor last compared the monograph with its sources; null where none is stated.</summary>
    public required DateOnly? Reviewed { get; init; }

    /// <summary>A newer text of the monograph has a mistake and is held back; this is the last good one.</summary>
    public required bool Outdated { get; init; }

    /// <summary>Which state of the monograph this is.</summary>
    public required string Version { get; init; }

    /// <summary>The row on the page for readers.</summary>
    public required string Address { get; init; }

    /// <summary>The row in the version that it was taken from, which stays as it is; null where that is not committed yet.</summary>
    public required string? Permalink { get; init; }

    public static SideEffectRecord Of(SideEffectEntry entry, Origin origin)
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
            Section = entry.Section,
            Table = entry.Caption,
            Effect = row.Effect,
            AnyGrade = ProportionRecord.Of(row.AnyGrade),
            HighGrade = ProportionRecord.Of(row.HighGrade),
            SmallStudy = StudySize.IsSmall(row),
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

/// <summary>A count of people, a percentage, or both: whichever the source reports. Neither is ever worked out from the other.</summary>
public sealed record ProportionRecord
{
    /// <summary>False where the source does not report it; then all else is null. Not reported is not none.</summary>
    public required bool Reported { get; init; }

    /// <summary>How many people had it; null where the source reports a percentage alone.</summary>
    /// <example>14</example>
    public required int? Count { get; init; }

    /// <summary>Of how many people.</summary>
    /// <example>25</example>
    public required int? Total { get; init; }

    /// <summary>In 100 people; null where the source reports a count alone.</summary>
    /// <example>56</example>
    public required decimal? Percent { get; init; }

    public static ProportionRecord Of(Proportion? proportion) =>
        new() { Reported = proportion is not null, Count = proportion?.Count, Total = proportion?.Total, Percent = proportion?.Percent };
}

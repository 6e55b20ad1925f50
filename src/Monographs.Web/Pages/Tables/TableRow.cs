using System.Collections.Immutable;
using Monographs.Content.SideEffects;
using Monographs.Store.Reading.Tables;
using Monographs.Web.Api;

namespace Monographs.Web.Pages;

/// <summary>A row of a table over all monographs.</summary>
public sealed record TableRow
{
    /// <summary>Stays while the words of the row do.</summary>
    public required string Id { get; init; }

    public required string Drug { get; init; }

    /// <summary>The row in its monograph.</summary>
    public required string Address { get; init; }

    public required StatusWords Status { get; init; }

    /// <summary>What kind of dose it is, in few words; empty where there is nothing to warn of.</summary>
    public required string Meaning { get; init; }

    public required DateOnly? Reviewed { get; init; }

    public required bool IsOutdated { get; init; }

    /// <summary>Between the drug and the sources.</summary>
    public required ImmutableArray<RowCell> Cells { get; init; }

    public required ImmutableArray<RowSource> Sources { get; init; }

    public required bool IsUnconfirmed { get; init; }

    /// <summary>Its own page, with the text to copy.</summary>
    public required string CopyAddress { get; init; }

    public required ImmutableArray<CopyField> Copy { get; init; }

    public static TableRow Of(DoseEntry entry, Origin origin)
    {
        var row = entry.Row;
        return Of(entry.Owner, row.Anchor, Links.Dosing, entry.Sources, row.IsUnconfirmed, CopyField.Of(entry, origin),
            RowCell.Of("Setting", row.Setting), RowCell.Of("Population", row.Population), RowCell.Of("Dose", row.Dose), RowCell.Of("How often", row.Frequency),
            RowCell.Of("Route", row.Route), RowCell.Of("Duration", row.Duration, RowCell.NoDuration), RowCell.Of("Note", string.Join(". ", row.Other.Select(cell => $"{cell.Key}: {cell.Value}").Prepend(row.Note ?? "").Where(text => text.Length > 0))))
            with
        { Meaning = DoseMeaning.Short(entry.Owner.Status) };
    }

    public static TableRow Of(SideEffectEntry entry, SideEffectFilter filter, Origin origin)
    {
        var row = entry.Row;
        return Of(entry.Owner, row.Anchor, Links.SideEffects, entry.Sources, row.IsUnconfirmed, CopyField.Of(entry, origin),
            new("Side effect", row.Effect, IsStated: true, Links.SideEffectsBy(filter with { Effect = row.Effect, Drug = null })),
            Proportion("Any grade", row.AnyGrade), Proportion("Grade 3 or higher", row.HighGrade),
            new("Counted in", StudySize.IsSmall(row) is true ? $"{entry.Caption}. Small study." : entry.Caption, IsStated: true));
    }

    private static RowCell Proportion(string label, Proportion? proportion) => new(label, ProportionText.Of(proportion), proportion is not null);

    private static TableRow Of(RowOwner owner, string anchor, string table, ImmutableArray<Content.References.CitedReference> sources, bool isUnconfirmed, ImmutableArray<CopyField> copy, params ImmutableArray<RowCell> cells) => new()
    {
        Id = $"{owner.Slug}--{anchor}",
        Drug = owner.Title,
        Address = Links.Monograph(owner.Slug, anchor),
        Status = StatusWords.Of(owner.Status, owner.Kind),
        Meaning = "",
        Reviewed = owner.Reviewed,
        IsOutdated = owner.IsOutdated,
        Cells = cells,
        Sources = RowSource.Of(owner.Slug, sources),
        IsUnconfirmed = isUnconfirmed,
        CopyAddress = Links.Row(table, owner.Slug, anchor),
        Copy = copy,
    };
}

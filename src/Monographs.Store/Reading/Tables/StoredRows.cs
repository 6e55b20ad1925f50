using Monographs.Content;
using Monographs.Content.Doses;
using Monographs.Content.SideEffects;
using Monographs.Store.Schema;

namespace Monographs.Store.Reading.Tables;

/// <summary>From rows of the store back to rows of the model.</summary>
internal static class StoredRows
{
    public static DoseRow ToRow(this StoredDose row) => new()
    {
        Anchor = row.Anchor,
        Setting = row.Setting,
        Population = row.Population,
        Dose = row.Dose,
        Quantities = row.Quantities,
        Frequency = row.Frequency,
        Schedule = row.Schedule,
        Route = row.Route,
        Duration = row.Duration,
        Note = row.Note,
        Other = row.Other,
        Citations = row.Citations,
        IsUnconfirmed = row.IsUnconfirmed,
        Span = SourceSpan.None,
    };

    public static SideEffectRow ToRow(this StoredSideEffect row) => new()
    {
        Anchor = row.Anchor,
        Effect = row.Effect,
        AnyGrade = Proportion(row.AnyCount, row.AnyTotal, row.AnyPercent),
        HighGrade = Proportion(row.HighCount, row.HighTotal, row.HighPercent),
        Citations = row.Citations,
        IsUnconfirmed = row.IsUnconfirmed,
        Span = SourceSpan.None,
    };

    private static Proportion? Proportion(int? count, int? total, decimal? percent) => count is null && percent is null ? null : new(count, total, percent);
}

using System.Collections.Immutable;
using System.Text.Json;
using Monographs.Store.Reading.Tables;
using Monographs.Web.Api;

namespace Monographs.Web.Pages;

/// <summary>A part of a row that is copied: a dose must not travel without its drug, status, conditions, source and date.</summary>
public sealed record CopyField(string Label, string Text)
{
    public static ImmutableArray<CopyField> Of(DoseEntry entry, Origin origin)
    {
        var row = entry.Row;
        return
        [
            .. Head(entry.Owner),
            new("Kind of dose", DoseMeaning.Of(entry.Owner.Status)),
            new("Dose", row.Dose ?? RowCell.NotStated),
            new("How often", row.Frequency ?? RowCell.NotStated),
            new("Route", row.Route ?? RowCell.NotStated),
            new("Duration", row.Duration ?? RowCell.NoDuration),
            new("Setting", row.Setting ?? RowCell.NotStated),
            new("Population", row.Population ?? RowCell.NotStated),
            .. row.Note is { } note ? [new CopyField("Note", note)] : Enumerable.Empty<CopyField>(),
            .. row.Other.Select(cell => new CopyField(cell.Key, cell.Value)),
            .. Foot(entry.Owner, row.Anchor, entry.Sources.Select(cited => SourceText.Full(cited.Reference)), row.IsUnconfirmed, origin),
        ];
    }

    public static ImmutableArray<CopyField> Of(SideEffectEntry entry, Origin origin)
    {
        var row = entry.Row;
        return
        [
            .. Head(entry.Owner),
            new("Side effect", row.Effect),
            new("Any grade", ProportionText.Of(row.AnyGrade)),
            new("Grade 3 or higher", ProportionText.Of(row.HighGrade)),
            new("Counted in", entry.Caption),
            .. StudySize.IsSmall(row) is true ? [new CopyField("Small study", StudySize.Warning)] : Enumerable.Empty<CopyField>(),
            .. Foot(entry.Owner, row.Anchor, entry.Sources.Select(cited => SourceText.Full(cited.Reference)), row.IsUnconfirmed, origin),
        ];
    }

    /// <summary>For the script that copies.</summary>
    public static string Json(ImmutableArray<CopyField> fields) => JsonSerializer.Serialize(fields.Select(field => new[] { field.Label, field.Text }));

    private static CopyField[] Head(RowOwner owner) => [new("Drug", owner.Title), new("Status", StatusWords.Of(owner.Status, owner.Kind).Full)];

    private static CopyField[] Foot(RowOwner owner, string anchor, IEnumerable<string> sources, bool isUnconfirmed, Origin origin) =>
    [
        new("Source", string.Join(" | ", sources.DefaultIfEmpty("No source is cited").Append(isUnconfirmed ? "Unconfirmed: unsigned sources only" : "").Where(text => text.Length > 0))),
        new("Version", origin.Version(owner.Version, owner.Reviewed) + (owner.IsOutdated ? "; may be out of date: a newer text is held back" : "")),
        new("Address", origin.Address(Links.Monograph(owner.Slug, anchor))),
        .. origin.Permalink(owner.Slug, owner.Version, anchor) is { } permalink ? [new CopyField("This version", permalink)] : Enumerable.Empty<CopyField>(),
    ];
}

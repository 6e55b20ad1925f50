using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Monographs.Content.Citations;
using Monographs.Content.Reading;
using Monographs.Content.References;
using Monographs.Content.Tables;
using Monographs.Content.Text;

namespace Monographs.Content.Doses;

/// <summary>Reads a table of the dosing section as regimens; leaves any other table alone.</summary>
internal static class DoseTableReader
{
    /// <summary>What makes two regimens two; a note may be reworded.</summary>
    private static readonly DoseRole[] Identity = [DoseRole.Setting, DoseRole.Population, DoseRole.Dose, DoseRole.Frequency, DoseRole.Route, DoseRole.Duration];

    public static DoseTable? Find(TableBlock block, IReadOnlyDictionary<string, Reference> references, Slugger slugger, int bodyStart)
    {
        var roles = block.Headings.Select(DoseColumn.GetRole).ToList();
        var rows = block.BodyRows.ToList();
        if (rows.Count == 0 || roles.Contains(DoseRole.Adjustment)) return null;
        var span = block.Span.ToSourceSpan(bodyStart);
        if (roles.Count == 2 && !roles.Contains(DoseRole.Dose))
        {
            var parameters = rows.ConvertAll(row => DoseColumn.GetRole(PlainText.Of(row[0])));
            if (parameters.Count(role => role is not (DoseRole.Other or DoseRole.Adjustment)) < 2) return null;
            var cells = rows.Select((row, i) => (parameters[i], PlainText.Of(row[0]), PlainText.Of(row.Count > 1 ? row[1] : row[0])));
            return new(block.CaptionText, block.Anchor, [Row(cells, block.SourcesOf(rows), references, slugger, span)], span);
        }
        if (!roles.Contains(DoseRole.Dose) || roles.Count < 3) return null;
        return new(block.CaptionText, block.Anchor, [.. rows.Select(row => Row(Cells(row, roles, block.Headings), block.SourcesOf(row), references, slugger, row.Span.ToSourceSpan(bodyStart)))], span);
    }

    private static IEnumerable<(DoseRole Role, string Heading, string Text)> Cells(TableRow row, List<DoseRole> roles, IReadOnlyList<string> headings) =>
        row.Take(roles.Count).Select((cell, column) => (roles[column], headings[column], PlainText.Of(cell)));

    private static DoseRow Row(IEnumerable<(DoseRole Role, string Heading, string Text)> cells, IReadOnlyList<CitationInline> citations,
        IReadOnlyDictionary<string, Reference> references, Slugger slugger, SourceSpan span)
    {
        var texts = new Dictionary<DoseRole, string>();
        var other = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        foreach (var (role, heading, text) in cells)
        {
            if (text.Length == 0 || (role is not (DoseRole.Other or DoseRole.Adjustment) && texts.TryAdd(role, text))) continue;
            other.Add(KeyValuePair.Create(heading, text));
        }
        var isUnconfirmed = Confirmation.MarkGroup(citations, references);
        return new()
        {
            Anchor = RowAnchor.Make(slugger, "dose", texts.GetValueOrDefault(DoseRole.Setting, ""), [.. Identity.Select(role => texts.GetValueOrDefault(role))]),
            Setting = texts.GetValueOrDefault(DoseRole.Setting),
            Population = texts.GetValueOrDefault(DoseRole.Population),
            Dose = texts.GetValueOrDefault(DoseRole.Dose),
            Quantities = Quantity.FindAll(texts.GetValueOrDefault(DoseRole.Dose, "")),
            Frequency = texts.GetValueOrDefault(DoseRole.Frequency),
            Schedule = Schedule.Find(texts.GetValueOrDefault(DoseRole.Frequency)),
            Route = texts.GetValueOrDefault(DoseRole.Route),
            Duration = texts.GetValueOrDefault(DoseRole.Duration),
            Note = texts.GetValueOrDefault(DoseRole.Note),
            Other = other.ToImmutable(),
            Citations = [.. citations.SelectMany(citation => citation.Keys).Distinct(StringComparer.Ordinal)],
            IsUnconfirmed = isUnconfirmed,
            Span = span,
        };
    }
}

using System.Text.RegularExpressions;
using Monographs.Content.Citations;
using Monographs.Content.Reading;
using Monographs.Content.References;
using Monographs.Content.Tables;
using Monographs.Content.Text;

namespace Monographs.Content.SideEffects;

/// <summary>Reads a table of the safety section that counts side effects; leaves any other table alone.</summary>
internal static partial class SideEffectTableReader
{
    public static SideEffectTable? Find(TableBlock block, IReadOnlyDictionary<string, Reference> references, Slugger slugger, int bodyStart)
    {
        var headings = block.Headings.ToList();
        var any = FindAnyGrade(headings);
        if (any < 0) return null;
        var high = headings.FindIndex(heading => HighGrade().IsMatch(heading));
        var totals = headings.ConvertAll(Proportion.FindTotal);
        var rows = block.BodyRows.Select(row =>
        {
            var cells = row.Select(PlainText.Of).ToList();
            var citations = block.SourcesOf(row);
            return new SideEffectRow
            {
                Anchor = RowAnchor.Make(slugger, "effect", cells[0], [cells[0], headings[any], Text(any), Text(high)]),
                Effect = cells[0],
                AnyGrade = Read(any),
                HighGrade = Read(high),
                Citations = [.. citations.SelectMany(citation => citation.Keys).Distinct(StringComparer.Ordinal)],
                IsUnconfirmed = Confirmation.MarkGroup(citations, references),
                Span = row.Span.ToSourceSpan(bodyStart),
            };

            Proportion? Read(int column) => Text(column) is { } text ? Proportion.Find(text, totals[column]) : null;

            string? Text(int column) => column >= 0 && column < cells.Count ? cells[column] : null;
        });
        return new(block.CaptionText, block.Anchor, [.. rows], block.Span.ToSourceSpan(bodyStart));
    }

    /// <summary>The column that counts people with an effect of any grade; -1 where the table does not count side effects.</summary>
    public static int FindAnyGrade(List<string> headings)
    {
        var any = headings.FindIndex(heading => AnyGrade().IsMatch(heading));
        return any >= 1 && Effect().IsMatch(headings[0]) ? any : -1;
    }

    [GeneratedRegex(@"^(side[- ]effects?|adverse (event|reaction|effect)s?|effects?|reactions?|events?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Effect();

    [GeneratedRegex("^(any|all) (grades?|severity)|^people|^patients|^how many", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex AnyGrade();

    [GeneratedRegex(@"^(grade|grades)\s*(≥\s*)?3|^severe", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex HighGrade();
}

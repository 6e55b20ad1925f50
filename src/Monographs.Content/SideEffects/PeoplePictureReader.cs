using System.Collections.Immutable;
using Markdig.Syntax;
using Monographs.Content.Notices;
using Monographs.Content.PlainWords;
using Monographs.Content.Tables;

namespace Monographs.Content.SideEffects;

/// <summary>Chooses the effects that are worth a picture, and puts it before all but the boxed warnings of the safety section.</summary>
internal static class PeoplePictureReader
{
    public static void Add(List<Block> blocks)
    {
        var tables = blocks.OfType<TableBlock>().Select(block => block.SideEffects).OfType<SideEffectTable>().ToList();
        var counted = tables.SelectMany(table => table.Rows).Where(row => row.AnyGrade?.Share is not null).ToImmutableArray();
        if (counted.IsEmpty) return;

        // The report on most people says best what to expect; what is serious counts wherever it was seen.
        var largest = tables.MaxBy(table => table.Rows.Max(row => row.AnyGrade?.Total ?? 0))!;
        var most = largest.Rows.Where(counted.Contains).MaxBy(row => row.AnyGrade!.Share);
        var serious = counted.Where(row => row.HighGrade?.Share > 0).MaxBy(row => row.HighGrade!.Share)
            ?? counted.Where(row => SeriousHarms.All.Any(harm => harm.Detail.IsMatch(row.Effect))).MaxBy(row => row.AnyGrade!.Share);
        var place = blocks.TakeWhile(block => block is NoticeBlock { Kind: NoticeKind.Boxed }).Count();
        blocks.Insert(place, new PeoplePicture { MostReported = most, MostSerious = serious == most ? null : serious });
    }
}

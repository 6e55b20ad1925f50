using System.Collections.Immutable;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Monographs.Content.Doses;
using Monographs.Content.Names;
using Monographs.Content.Reading;
using Monographs.Content.Text;

namespace Monographs.Content.Rules.Changes;

/// <summary>Takes a monograph apart into the blocks that are compared.</summary>
internal static class TextBlocks
{
    private static readonly string[] GraveNotices = ["BOXED", "WARNING", "CAUTION", "CORRECTION"];

    /// <param name="model">What was read from the same text: it knows what dose rows mean.</param>
    public static ImmutableArray<TextBlock> Of(MonographSyntax syntax, Monograph model)
    {
        var doses = model.Sections.SelectMany(section => section.DoseTables).SelectMany(table => table.Rows).ToDictionary(row => row.Span);
        return
        [
            .. FactsOf(syntax),
            .. BlocksOf(syntax, syntax.Preamble, "notices", "Notices", doses),
            .. syntax.Sections.SelectMany(section => BlocksOf(syntax, section.Blocks, section.Kind?.Key ?? FoldedName.Fold(section.Title), section.Title, doses)),
        ];
    }

    /// <summary>The kind of the notice that a block stands in, where it is more than a note.</summary>
    public static string? NoticeOf(string under) => GraveNotices.FirstOrDefault(kind => under.EndsWith(kind, StringComparison.Ordinal));

    private static IEnumerable<TextBlock> FactsOf(MonographSyntax syntax)
    {
        var facts = syntax.FrontMatter.Model;
        (string Key, string? Text)[] all =
        [
            ("title", facts.Title), ("status", facts.Status.ToString()), ("status-note", facts.StatusNote), ("fda-status", facts.FdaStatus), ("summary", facts.Summary),
            ("names", string.Join(", ", [facts.Names.Generic ?? "", .. facts.Names.Brands, .. facts.Names.Codes, .. facts.Names.Synonyms])),
            ("not-same-as", string.Join(' ', facts.NotSameAs.Select(other => $"{other.Name}: {other.Why}"))),
            ("drug-class", facts.DrugClass), ("target", facts.Target), ("routes", string.Join(", ", facts.Routes)),
            ("trials", string.Join(", ", facts.Trials)), ("identifiers", string.Join(", ", facts.Identifiers.Select(each => $"{each.Key} {each.Value}"))),
        ];
        return all.Where(fact => !string.IsNullOrEmpty(fact.Text)).Select(fact =>
            new TextBlock(TextBlockKind.Fact, "front matter", "front matter", fact.Key, [fact.Text!], null, new(Math.Max(0, syntax.Source.Text.IndexOf($"\n{fact.Key}:", StringComparison.Ordinal) + 1), fact.Key.Length)));
    }

    private static IEnumerable<TextBlock> BlocksOf(MonographSyntax syntax, IEnumerable<Block> blocks, string section, string title, Dictionary<SourceSpan, DoseRow> doses)
    {
        ImmutableArray<(int Level, string Text)> path = [];
        foreach (var block in blocks)
        {
            if (block is HeadingBlock heading) path = [.. path.TakeWhile(above => above.Level < heading.Level), (heading.Level, PlainText.Of(heading))];
            else foreach (var each in Of(block, string.Join(": ", path.Select(above => above.Text)), TextBlockKind.Text)) yield return each;
        }

        IEnumerable<TextBlock> Of(Block block, string under, TextBlockKind kind) => block switch
        {
            Table table when doses.TryGetValue(syntax.SpanOf(table), out var regimen) => [New(table, under, TextBlockKind.Row, [.. table.Descendants<TableCell>().Select(PlainText.Of)], regimen)],
            Table table => table.OfType<TableRow>().Select(row => New(row, under, row.IsHeader ? TextBlockKind.Headings : TextBlockKind.Row, [.. row.Select(PlainText.Of)], doses.GetValueOrDefault(syntax.SpanOf(row)))),
            AlertBlock alert => alert.SelectMany(child => Of(child, $"{under} {alert.Kind.ToString().ToUpperInvariant()}".Trim(), kind)),
            ListItemBlock item => item.SelectMany((child, at) => Of(child, under, at == 0 ? TextBlockKind.Item : kind)),
            ContainerBlock container => container.SelectMany(child => Of(child, under, kind)),
            _ => PlainText.Of(block) is { Length: > 0 } text ? [New(block, under, kind, [text], null)] : [],
        };

        TextBlock New(Block block, string under, TextBlockKind kind, ImmutableArray<string> cells, DoseRow? dose) => new(kind, section, title, under, [.. cells.Select(cell => WhiteSpace.Collapse(cell))], dose, syntax.SpanOf(block));
    }
}

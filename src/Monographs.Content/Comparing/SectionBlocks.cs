using System.Collections.Immutable;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Monographs.Content.Notices;
using Monographs.Content.Reading;
using Monographs.Content.Sections;
using Monographs.Content.Text;

namespace Monographs.Content.Comparing;

/// <summary>The sections of a source as the page orders them, each as a list of blocks of words.</summary>
internal static class SectionBlocks
{
    public static ImmutableArray<ComparedSection> Of(MonographSyntax syntax)
    {
        var known = SectionCatalog.All.Select(kind => (kind.Key, Title: kind.GetTitle(syntax.FrontMatter.Model.Status), Sources: syntax.Sections.Where(section => section.Kind == kind).ToList()));
        var others = syntax.Sections.Where(section => section.Kind is null).GroupBy(section => section.Title).Select(group => (Key: Slugger.Slugify(group.Key), Title: group.Key, Sources: group.ToList()));
        return
        [
            new("notices", "Notices", BlocksOf(syntax.Preamble)),
            .. known.Concat(others).Where(section => section.Sources.Count > 0).Select(section => new ComparedSection(section.Key, section.Title,
                [.. section.Sources.SelectMany((source, at) => at == 0 ? BlocksOf(source.Blocks) : BlocksOf(source.Blocks).Insert(0, new(BlockKind.Heading, "", source.Title, []))) ])),
        ];
    }

    private static ImmutableArray<ComparedBlock> BlocksOf(IEnumerable<Block> blocks) => [.. blocks.SelectMany(block => BlocksOf(block, ""))];

    private static IEnumerable<ComparedBlock> BlocksOf(Block block, string label) => block switch
    {
        HeadingBlock => [new(BlockKind.Heading, label, PlainText.WithCitations(block), [])],
        Table table => [new(BlockKind.Table, label, "", [.. table.OfType<TableRow>().Select(row => row.Select(cell => PlainText.WithCitations(cell)).ToImmutableArray())])],
        ListItemBlock item => ItemsOf(item, label),
        AlertBlock alert => alert.SelectMany(child => BlocksOf(child, LabelOf(alert))),
        QuoteBlock quote => quote.SelectMany(child => BlocksOf(child, "Quotation")),
        ContainerBlock container => container.SelectMany(child => BlocksOf(child, label)),
        _ => PlainText.WithCitations(block) is { Length: > 0 } text ? [new(BlockKind.Text, label, text, [])] : [],
    };

    private static IEnumerable<ComparedBlock> ItemsOf(ListItemBlock item, string label) =>
        item.SelectMany(child => BlocksOf(child, label)).Select((block, at) => at == 0 && block.Kind is BlockKind.Text ? block with { Kind = BlockKind.Item } : block);

    private static string LabelOf(AlertBlock alert) => SectionSyntax.IsPlainWords(alert) ? "In plain words" : NoticeBlock.KindOf(alert) switch
    {
        NoticeKind.Boxed => "Boxed warning",
        NoticeKind.Warning => "Warning",
        NoticeKind.Correction => "Correction",
        _ => "Note",
    };
}

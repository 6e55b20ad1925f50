using System.Collections.Immutable;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Monographs.Content.Advice;
using Monographs.Content.Citations;
using Monographs.Content.Doses;
using Monographs.Content.Figures;
using Monographs.Content.Links;
using Monographs.Content.Notices;
using Monographs.Content.PlainWords;
using Monographs.Content.References;
using Monographs.Content.Sections;
using Monographs.Content.SideEffects;
using Monographs.Content.Tables;
using Monographs.Content.Text;

namespace Monographs.Content.Reading;

/// <summary>Makes the parts of a page from Markdig's blocks. First every part is arranged, in page order, then citations are numbered, then all is rendered.</summary>
/// <param name="former">The anchors that each heading had before; null where none had another.</param>
internal sealed class SectionReader(string path, int bodyStart, IReadOnlyDictionary<string, Reference> references, ContentLibrary library, Slugger slugger, ILookup<string, string>? former = null)
{
    /// <summary>A part of the page between arranging and rendering.</summary>
    private sealed record Part(SectionKind? Kind, string Key, string Title, List<SectionHeading> Headings, List<Block> Plain, List<Block> Detail, SourceSpan Span);

    private readonly List<Part> _parts = [];
    private BlockRenderer? _renderer;

    private BlockRenderer Renderer => _renderer ??= new(path);

    /// <summary>Notices before the first section; other blocks there are shown with them.</summary>
    public void AddPreamble(IEnumerable<Block> blocks) => _parts.Add(Arrange(null, "", "", [], blocks, SourceSpan.None));

    /// <param name="sources">The places in the file that together make the section: each after the first shows its heading.</param>
    public void AddSection(SectionKind? kind, string key, string title, IReadOnlyList<SectionSyntax> sources, Func<string, bool> isPart)
    {
        var headings = new List<SectionHeading>();
        var blocks = new List<Block>();
        foreach (var source in sources)
        {
            var span = source.Heading.Span.ToSourceSpan(bodyStart);
            var isShown = blocks.Count > 0 || headings.Count > 0 || isPart(source.Title);
            headings.Add(new(2, source.Title, "", span));
            if (isShown)
            {
                foreach (var heading in source.Blocks.OfType<HeadingBlock>()) heading.Level = Math.Min(6, heading.Level + 1);
                source.Heading.Level = 3;
                source.Heading.Parent?.Remove(source.Heading);
                blocks.Add(source.Heading);
            }
            blocks.AddRange(source.Blocks);
        }
        var first = sources[0];
        var end = first.Blocks.Length > 0 ? first.Blocks[^1].Span.End : first.Heading.Span.End;
        _parts.Add(Arrange(kind, key, title, headings, blocks, new(bodyStart + first.Heading.Span.Start, Math.Max(0, end + 1 - first.Heading.Span.Start))));
    }

    /// <summary>Numbers the citations in page order: the anchors that cite each reference, in the order of the numbers.</summary>
    public ImmutableArray<CitedReference> NumberReferences()
    {
        var anchors = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var order = new List<Reference>();
        foreach (var citation in _parts.SelectMany(part => CitationsOf(part.Plain.Concat(part.Detail))))
        {
            citation.Targets = [.. citation.Keys.Select(key =>
            {
                if (!references.TryGetValue(key, out var reference)) return default;
                if (!anchors.TryGetValue(key, out var places))
                {
                    anchors.Add(key, places = []);
                    order.Add(reference);
                }
                var number = order.IndexOf(reference) + 1;
                places.Add(slugger.Make($"cite-{number}-{places.Count + 1}", "cite"));
                return (number, places[^1]);
            })];
        }
        var uncited = references.Values.Where(reference => !anchors.ContainsKey(reference.Id));
        return [.. order.Select((reference, i) => new CitedReference(i + 1, reference, [.. anchors[reference.Id]])), .. uncited.Select(reference => new CitedReference(0, reference, []))];
    }

    public (ImmutableArray<Notice> Notices, ImmutableArray<Section> Sections) Render() =>
        ([.. _parts.Take(1).SelectMany(part => NoticesOf(part.Plain.Concat(part.Detail)))], [.. _parts.Skip(1).Select(Render)]);

    /// <summary>A whole page that has no sections of the catalog.</summary>
    public Section RenderPage(IEnumerable<Block> blocks) => Render(Arrange(null, "", "", [], blocks, SourceSpan.None));

    private Part Arrange(SectionKind? kind, string key, string title, List<SectionHeading> headings, IEnumerable<Block> blocks, SourceSpan span)
    {
        var detail = new List<Block>();
        var plain = new List<Block>();
        foreach (var block in blocks)
        {
            block.Parent?.Remove(block);
            if (SectionSyntax.IsPlainWords(block)) plain.AddRange((AlertBlock)block);
            else detail.Add(block is AlertBlock alert ? NoticeBlock.From(alert, slugger) : block);
        }
        for (var i = 0; i < detail.Count; i++)
        {
            if (AdviceReader.Take(detail, i) is not null) continue;
            if (detail[i] is Table table) i = ArrangeTable(kind, detail, table, i);
            else if (detail[i] is ParagraphBlock paragraph && FindFigure(paragraph) is { } figure) detail[i] = figure;
            else if (detail[i] is HeadingBlock heading) headings.Add(Anchor(heading));
        }
        if (kind?.Key == "safety") PeoplePictureReader.Add(detail);
        foreach (var statement in LeavesOf(plain)) DetailLinks.Gather(statement);
        Mark(plain.Concat(detail));
        return new(kind, key, title, headings, plain, detail, span);
    }

    private int ArrangeTable(SectionKind? kind, List<Block> blocks, Table table, int index)
    {
        var caption = index > 0 && blocks[index - 1] is ParagraphBlock paragraph && TakeCaptionMark(paragraph) ? paragraph : null;
        var block = new TableBlock(caption, table, slugger.Make(caption is null ? "table" : $"table-{PlainText.Of(caption)}", "table"));
        if (kind?.Key == "dosing") block.Doses = DoseTableReader.Find(block, references, slugger, bodyStart);
        else if (kind?.Key == "safety") block.SideEffects = SideEffectTableReader.Find(block, references, slugger, bodyStart);
        if (block is { Doses: null, SideEffects: null }) block.BodyRows.ToList().ForEach(row => Confirmation.MarkGroup(TableBlock.CitationsOf(row), references));
        blocks[index] = block;
        if (caption is null) return index;
        blocks.RemoveAt(index - 1);
        return index - 1;
    }

    /// <summary>Whether a paragraph is a caption: then its "Table:" is taken off.</summary>
    private static bool TakeCaptionMark(ParagraphBlock paragraph)
    {
        const string mark = "Table:";
        if (paragraph.Inline?.FirstChild is not LiteralInline literal || !literal.Content.AsSpan().StartsWith(mark, StringComparison.OrdinalIgnoreCase)) return false;
        literal.Content.Start += mark.Length;
        literal.Content.TrimStart();
        return true;
    }

    private FigureBlock? FindFigure(ParagraphBlock paragraph)
    {
        if (paragraph.Inline is not { FirstChild: LinkInline { IsImage: true } image } || image.NextSibling is not null) return null;
        var target = ContentLink.Combine(path, image.Url ?? "");
        if (library.FindFigure(target) is not { } figure) return null;
        var anchor = slugger.Make($"figure-{Path.GetFileNameWithoutExtension(figure.Path)}", "figure");
        return new() { Figure = figure, Anchor = anchor, TextAnchor = slugger.Make($"{anchor}-text", "figure"), Alt = PlainText.Of(image), Caption = image.Title, Span = paragraph.Span, Line = paragraph.Line };
    }

    private SectionHeading Anchor(HeadingBlock heading)
    {
        var text = PlainText.Of(heading);
        var anchor = slugger.Make(text, "part");
        heading.GetAttributes().Id = anchor;
        foreach (var old in former?[anchor] ?? []) heading.Inline?.FirstChild?.InsertBefore(new HtmlInline($"<span id=\"{old}\"></span>"));
        return new(heading.Level, text, anchor, heading.Span.ToSourceSpan(bodyStart));
    }

    private void Mark(IEnumerable<Block> blocks)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var all = blocks.ToList();
        foreach (var citation in CitationsOf(all)) CloseUp(citation);
        foreach (var leaf in LeavesOf(all))
        {
            Confirmation.MarkSentences(leaf, references);
            library.Terms.Link(leaf, seen);
        }
    }

    /// <summary>The space that an editor writes before a citation is not printed: its number stands at the word.</summary>
    private static void CloseUp(CitationInline citation)
    {
        if (citation.PreviousSibling is LiteralInline before) before.Content.TrimEnd();
        else if (citation.PreviousSibling is LineBreakInline { IsHard: false } lineBreak) lineBreak.Remove();
    }

    private Section Render(Part part)
    {
        var absence = part is { Plain: [], Detail: [ParagraphBlock only] } ? Absence.Find(PlainText.Of(only)) : null;
        var tables = part.Detail.OfType<TableBlock>().ToList();
        var advice = part.Detail.OfType<AdviceBlock>().ToList();
        return new()
        {
            Kind = part.Kind,
            Key = part.Key,
            Title = part.Title,
            Headings = [.. part.Headings],
            PlainHtml = Renderer.Render(part.Plain),
            PlainText = PlainText.OfAll(part.Plain),
            Html = absence is null ? Renderer.Render(part.Detail) : "",
            Text = PlainText.OfAll(part.Plain.Concat(part.Detail)),
            DoseTables = [.. tables.Select(table => table.Doses).OfType<DoseTable>()],
            SideEffectTables = [.. tables.Select(table => table.SideEffects).OfType<SideEffectTable>()],
            Do = [.. advice.SelectMany(each => each.Do).Select(PlainText.Of)],
            DoNot = [.. advice.SelectMany(each => each.DoNot).Select(PlainText.Of)],
            Notices = NoticesOf(part.Detail.Where(block => block is NoticeBlock)),
            Absence = absence,
            Span = part.Span,
        };
    }

    private ImmutableArray<Notice> NoticesOf(IEnumerable<Block> blocks) =>
    [
        .. blocks.Select(block => block is NoticeBlock notice
            ? new Notice(notice.Kind, notice.Title, notice.Anchor, Renderer.Render([.. notice]), PlainText.OfAll(notice), notice.Span.ToSourceSpan(bodyStart))
            : new Notice(NoticeKind.Note, "", slugger.Make("note", "note"), Renderer.Render([block]), PlainText.Of(block), block.Span.ToSourceSpan(bodyStart))),
    ];

    private static IEnumerable<CitationInline> CitationsOf(IEnumerable<Block> blocks) =>
        LeavesOf(blocks, intoTables: true).Where(leaf => leaf.Inline is not null).SelectMany(leaf => leaf.Inline!.FindDescendants<CitationInline>());

    /// <summary>Paragraphs and headings; the cells of a table are marked row by row instead.</summary>
    private static List<LeafBlock> LeavesOf(IEnumerable<Block> blocks, bool intoTables = false)
    {
        var leaves = new List<LeafBlock>();
        foreach (var block in blocks) Add(block);
        return leaves;

        void Add(Block block)
        {
            if (block is LeafBlock leaf) leaves.Add(leaf);
            else if (block is ContainerBlock container && (intoTables || block is not Table))
            {
                foreach (var child in container) Add(child);
            }
        }
    }
}

using System.Collections.Immutable;
using System.Text;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Monographs.Content.Advice;
using Monographs.Content.Citations;
using Monographs.Content.Doses;
using Monographs.Content.Notices;
using Monographs.Content.PlainWords;
using Monographs.Content.Reading;

namespace Monographs.Content.Rules.Runs;

/// <summary>Walks the tree of a file once and writes down its text runs.</summary>
internal sealed class TextRunReader
{
    /// <summary>What a run takes over from the blocks round it.</summary>
    private readonly record struct Around(RunPlace Place, bool IsPlain = false, NoticeKind? Notice = null, AdviceKind Advice = AdviceKind.None);

    private readonly MonographSyntax _file;
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<TextRun>.Builder _runs = ImmutableArray.CreateBuilder<TextRun>();
    private readonly ImmutableArray<TableRuns>.Builder _tables = ImmutableArray.CreateBuilder<TableRuns>();
    private readonly ImmutableArray<Segment>.Builder _segments = ImmutableArray.CreateBuilder<Segment>();
    private readonly Dictionary<int, CitationInline> _citations = [];
    private readonly List<LinkInline> _images = [];
    private string _section = "";
    private TextRun? _heading;
    private AdviceKind _advice;

    private TextRunReader(MonographSyntax file) => _file = file;

    public static TextRuns Read(MonographSyntax file)
    {
        var reader = new TextRunReader(file);
        foreach (var prose in file.FrontMatter.Prose) reader.AddFrontMatter(prose);
        reader.AddAll(file.Preamble, new(RunPlace.Paragraph));
        foreach (var section in file.Sections)
        {
            (reader._section, reader._heading, reader._advice) = (section.Kind?.Key ?? "", null, AdviceKind.None);
            reader.AddLeaf(section.Heading, new(RunPlace.Heading));
            reader.AddAll(section.Blocks, new(RunPlace.Paragraph));
        }
        if (reader._runs.Count == 0) reader.Close(reader.Open(), new(RunPlace.Paragraph), file.BodyStart);
        return new(reader._text.ToString(), reader._runs.ToImmutable(), reader._tables.ToImmutable(), reader._segments.ToImmutable(), reader._citations);
    }

    private void AddAll(IReadOnlyList<Block> blocks, Around around)
    {
        for (var i = 0; i < blocks.Count; i++) Add(blocks[i], blocks.ElementAtOrDefault(i + 1), around);
    }

    private void Add(Block block, Block? next, Around around)
    {
        switch (block)
        {
            case HeadingBlock heading:
                _heading = AddLeaf(heading, around with { Place = RunPlace.Heading, Advice = AdviceKind.None });
                _advice = AdviceReader.KindOf(_text.ToString(_heading.Start, _heading.Length));
                break;
            case ParagraphBlock { Inline: { } inline } paragraph:
                if (around.Notice is not null && NoticeBlock.FindTitle(inline) is { } title && paragraph.Parent?[0] == paragraph) AddNoticeTitle(paragraph, title, around);
                else AddLeaf(paragraph, next is Table && IsCaption(inline) ? around with { Place = RunPlace.Caption } : around);
                break;
            case Table table: AddTable(table, around); break;
            case AlertBlock alert: AddAll(alert, SectionSyntax.IsPlainWords(alert) ? around with { IsPlain = true } : around with { Notice = NoticeBlock.KindOf(alert) }); break;
            // A quotation keeps the words of its author.
            case QuoteBlock: break;
            case ListBlock list: AddAll(list, around with { Place = RunPlace.ListItem, Advice = _advice }); break;
            case ContainerBlock container: AddAll(container, around); break;
        }
    }

    private static bool IsCaption(ContainerInline inline) => inline.FirstChild is LiteralInline literal && literal.Content.AsSpan().StartsWith("Table:", StringComparison.OrdinalIgnoreCase);

    private void AddNoticeTitle(ParagraphBlock paragraph, EmphasisInline title, Around around)
    {
        var start = Open();
        Append(title);
        Close(start, around with { Place = RunPlace.NoticeTitle }, SourceOf(title));
        start = Open();
        for (var rest = title.NextSibling?.NextSibling; rest is not null; rest = rest.NextSibling) AppendOne(rest);
        if (_text.Length > start) Close(start, around, SourceOf(paragraph));
    }

    private TextRun AddLeaf(LeafBlock leaf, Around around)
    {
        var start = Open();
        ImmutableArray<LinkInline> details = around.IsPlain ? DetailLinks.Of(leaf) : [];
        for (var inline = leaf.Inline?.FirstChild; inline is not null && inline != details.FirstOrDefault(); inline = inline.NextSibling) AppendOne(inline);
        var run = Close(start, around, SourceOf(leaf), details: [.. details.Select(link => link.Url![1..])]);
        // An image may stand in an image's text: it is read with it.
        LinkInline[] images = [.. _images];
        foreach (var image in images) AddFigure(image);
        _images.Clear();
        return run;
    }

    private void AddFigure(LinkInline image)
    {
        var start = Open();
        Append((ContainerInline)image);
        Close(start, new(RunPlace.Figure), SourceOf(image));
        if (image.Title is not { Length: > 0 } title) return;
        start = Open();
        Append(title, Locate(title, _file.BodyStart + image.TitleSpan.Start, image.TitleSpan.Length));
        Close(start, new(RunPlace.Figure), SourceOf(image));
    }

    private void AddFrontMatter(NameSyntax prose)
    {
        var start = Open();
        Append(prose.Name, Locate(prose.Name, prose.Span.Start, prose.Span.Length));
        Close(start, new(RunPlace.FrontMatter), prose.Span.Start);
    }

    private void AddTable(Table table, Around around)
    {
        var caption = _runs.LastOrDefault() is { Place: RunPlace.Caption } last ? last : null;
        var rows = ImmutableArray.CreateBuilder<RowRuns>();
        foreach (var row in table.OfType<TableRow>())
        {
            var cells = row.OfType<TableCell>().Select((cell, column) => AddCell(cell, column, around with { Place = row.IsHeader ? RunPlace.ColumnHeading : RunPlace.Cell }));
            rows.Add(new() { Row = row, Cells = [.. cells] });
        }
        var headings = rows.FirstOrDefault(row => row.Row.IsHeader)?.Cells ?? [];
        var runs = new TableRuns
        {
            Table = table,
            Caption = caption,
            Rows = rows.ToImmutable(),
            Section = _section,
            Roles = [.. headings.Select(heading => DoseColumn.GetRole(_text.ToString(heading.Start, heading.Length)))],
        };
        caption?.Table = runs;
        foreach (var (row, cell) in rows.SelectMany(row => row.Cells.Select(cell => (row, cell)))) (cell.Table, cell.Row) = (runs, row);
        _tables.Add(runs);
    }

    private TextRun AddCell(TableCell cell, int column, Around around)
    {
        var start = Open();
        foreach (var leaf in cell.OfType<LeafBlock>())
        {
            if (leaf.Inline is not null) Append(leaf.Inline);
        }
        return Close(start, around, SourceOf(cell), column);
    }

    private void Append(ContainerInline inlines)
    {
        foreach (var inline in inlines) AppendOne(inline);
    }

    private void AppendOne(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: Append(literal.Content.AsSpan(), Locate(literal.Content.AsSpan(), SourceOf(literal), literal.Span.Length)); break;
            case HtmlEntityInline entity: Append(entity.Transcoded.AsSpan(), new(SourceOf(entity), entity.Span.Length)); break;
            case LineBreakInline: Append(" ", new(SourceOf(inline), inline.Span.Length)); break;
            case CitationInline citation:
                _citations.Add(_text.Length, citation);
                Append([TextRuns.Citation], new(SourceOf(citation), citation.Span.Length), isCitation: true);
                break;
            case LinkInline { IsImage: true } image:
                _images.Add(image);
                AppendHidden(image);
                break;
            case CodeInline or AutolinkInline: AppendHidden(inline); break;
            // A bracket that is never closed is shown, with what follows inside it.
            case DelimiterInline delimiter:
                Append(delimiter.ToLiteral(), new(SourceOf(delimiter), delimiter.ToLiteral().Length));
                Append((ContainerInline)delimiter);
                break;
            case ContainerInline container: Append(container); break;
        }
    }

    private void AppendHidden(Inline inline) => Append([TextRuns.Hidden], new(SourceOf(inline), inline.Span.Length));

    private void Append(ReadOnlySpan<char> text, SourceSpan source, bool isCitation = false)
    {
        if (text.IsEmpty) return;
        _segments.Add(new(_text.Length, text.Length, source.Start, source.Length));
        _text.Append(text);
        if (!isCitation) _text.Replace(TextRuns.Citation, ' ', _text.Length - text.Length, text.Length);
    }

    /// <summary>Where the characters of a text stand in the file: at the end of the span that the parser gives, else anywhere in it, else all of it.</summary>
    private SourceSpan Locate(ReadOnlySpan<char> text, int start, int length)
    {
        var all = _file.Source.Text.AsSpan();
        start = Math.Clamp(start, 0, all.Length);
        var within = all.Slice(start, Math.Clamp(length, 0, all.Length - start));
        var at = within.EndsWith(text, StringComparison.Ordinal) ? within.Length - text.Length : within.IndexOf(text, StringComparison.Ordinal);
        return at >= 0 ? new(start + at, text.Length) : new(start, within.Length);
    }

    private int SourceOf(MarkdownObject part) => _file.BodyStart + Math.Max(0, part.Span.Start);

    private int Open() => _text.Length;

    private TextRun Close(int start, Around around, int source, int column = 0, ImmutableArray<string>? details = null)
    {
        var run = new TextRun
        {
            Start = start,
            Length = _text.Length - start,
            Place = around.Place,
            Section = _section,
            IsPlain = around.IsPlain,
            Details = details ?? [],
            Notice = around.Notice,
            Advice = around.Advice,
            Heading = around.Place is RunPlace.Heading ? null : _heading,
            Column = column,
        };
        // The end of a run, and a run without words, has a place in the file too.
        var end = run.Length == 0 ? source : _segments[^1].EndOf(_text.Length - 1);
        _segments.Add(new(_text.Length, 1, end, 0));
        _text.Append('\n');
        _runs.Add(run);
        return run;
    }
}

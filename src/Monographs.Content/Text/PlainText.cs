using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Monographs.Content.Advice;
using Monographs.Content.Citations;
using Monographs.Content.Figures;
using Monographs.Content.Glossary;
using Monographs.Content.Notices;

namespace Monographs.Content.Text;

/// <summary>The words of a part of the tree, without markup and citations.</summary>
internal static class PlainText
{
    public static string Of(MarkdownObject part)
    {
        // Most cells and headings are that.
        if (OnlyOf(part) is LiteralInline only) return only.Content.AsSpan().Trim().ToString();
        var text = new StringBuilder();
        Append(part, text);
        return text.ToString().Trim();
    }

    /// <summary>With the keys of citations, which a comparison must show.</summary>
    public static string WithCitations(MarkdownObject part)
    {
        var text = new StringBuilder();
        Append(part, text, withCitations: true);
        return WhiteSpace.Collapse(text.ToString()).Trim();
    }

    public static string OfAll(IEnumerable<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks) Append(block, text);
        return text.ToString().Trim();
    }

    private static void Append(MarkdownObject part, StringBuilder text, bool withCitations = false)
    {
        switch (part)
        {
            case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
            case CodeInline code: text.Append(code.Content); break;
            case TermInline term: text.Append(term.Text); break;
            case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
            case AutolinkInline link: text.Append(link.Url); break;
            case LineBreakInline: text.Append(' '); break;
            case CitationInline citation when withCitations: text.Append('[').AppendJoin(", ", citation.Keys).Append(']'); break;
            case CitationInline: TrimEnd(text); break;
            case ContainerInline inlines:
                // A bracket that is never closed, as in "[0, 5)".
                if (inlines is DelimiterInline delimiter) text.Append(delimiter.ToLiteral());
                foreach (var inline in inlines) Append(inline, text, withCitations);
                break;
            case FigureBlock figure:
                text.Append(figure.Alt).Append('\n').Append(figure.Caption).Append('\n');
                break;
            case NoticeBlock { Title.Length: > 0 } notice:
                text.Append(notice.Title).Append('\n');
                foreach (var block in notice) Append(block, text, withCitations);
                break;
            case AdviceBlock advice:
                foreach (var item in advice.Do) Append(item, text, withCitations);
                // Each by itself, as a search or a program may show one alone: without its heading it would advise the opposite.
                foreach (var item in advice.DoNot) Append(item, text.Append("Do not "), withCitations);
                break;
            case CodeBlock code:
                text.Append(code.Lines.ToString()).Append('\n');
                break;
            case LeafBlock { Inline: { } inline }:
                Append(inline, text, withCitations);
                text.Append('\n');
                break;
            case LeafBlock { Lines.Count: > 0 } leaf:
                text.Append(leaf.Lines.ToString()).Append('\n');
                break;
            case TableRow row:
                foreach (var cell in row) Append(cell, text, withCitations);
                // An empty line ends a row as a line feed ends a cell: which dose is for what must be seen in the words alone.
                text.Append('\n');
                break;
            case ContainerBlock blocks:
                foreach (var block in blocks) Append(block, text, withCitations);
                break;
        }
    }

    private static Inline? OnlyOf(MarkdownObject part) => part switch
    {
        TableCell { Count: 1 } cell => OnlyOf(cell[0]),
        LeafBlock { Inline.FirstChild: { NextSibling: null } only } => only,
        _ => null,
    };

    private static void TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ') text.Length--;
    }
}

using System.Collections.Immutable;
using Monographs.Content.Advice;
using Monographs.Content.Notices;

namespace Monographs.Content.Rules.Runs;

internal enum RunPlace
{
    /// <summary>Text of the front matter that readers see: summary, status note, why a name is another.</summary>
    FrontMatter,
    Heading,
    Paragraph,
    ListItem,
    NoticeTitle,
    Caption,
    ColumnHeading,
    Cell,

    /// <summary>The alternative text or the caption of a figure.</summary>
    Figure,
}

/// <summary>
/// The words of one paragraph, list item, cell or heading, as a part of <see cref="TextRuns.Text"/>.
/// Code, addresses and verbatim quotations are left out; a citation is one character, <see cref="TextRuns.Citation"/>.
/// </summary>
internal sealed class TextRun
{
    /// <summary>In <see cref="TextRuns.Text"/>.</summary>
    public required int Start { get; init; }

    public required int Length { get; init; }

    public int End => Start + Length;

    public required RunPlace Place { get; init; }

    /// <summary>Key of the section; empty before the first section and in one that the catalog does not know.</summary>
    public required string Section { get; init; }

    /// <summary>Inside a plain-words block: written for patients.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Anchors of the detail that a statement in plain words names; empty where it stands for all detail of its section.</summary>
    public ImmutableArray<string> Details { get; init; } = [];

    /// <summary>The kind of alert block that it stands in; null outside.</summary>
    public NoticeKind? Notice { get; init; }

    /// <summary>Whether it is an item below "Do" or "Do not".</summary>
    public AdviceKind Advice { get; init; }

    /// <summary>The nearest heading of level 3 or more above it in its section; null where there is none.</summary>
    public TextRun? Heading { get; init; }

    /// <summary>Column of a cell or column heading, from 0.</summary>
    public int Column { get; init; }

    /// <summary>The table of a cell, column heading or caption.</summary>
    public TableRuns? Table { get; set; }

    /// <summary>The row of a cell or column heading.</summary>
    public RowRuns? Row { get; set; }

    public bool Contains(int index) => Start <= index && index < End;
}

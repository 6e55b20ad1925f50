using System.Collections.Immutable;
using Monographs.Content.Doses;
using Monographs.Content.Notices;
using Monographs.Content.SideEffects;

namespace Monographs.Content.Sections;

/// <summary>A part of a monograph.</summary>
public sealed record Section
{
    /// <summary>Null for a heading that the catalog does not know: it is kept and shown after the others.</summary>
    public required SectionKind? Kind { get; init; }

    /// <summary>The anchor on the page: the kind's key, or one made from an unknown heading.</summary>
    public required string Key { get; init; }

    /// <summary>What the page shows as its heading.</summary>
    public required string Title { get; init; }

    /// <summary>The headings as written: that of the section first, then those below it.</summary>
    public required ImmutableArray<SectionHeading> Headings { get; init; }

    /// <summary>The plain-words block; empty where there is none.</summary>
    public required string PlainHtml { get; init; }

    public required string PlainText { get; init; }

    /// <summary>Everything else, ready for the page.</summary>
    public required string Html { get; init; }

    /// <summary>The words of the whole section, plain words first, for search.</summary>
    public required string Text { get; init; }

    public ImmutableArray<DoseTable> DoseTables { get; init; } = [];

    public ImmutableArray<SideEffectTable> SideEffectTables { get; init; } = [];

    public ImmutableArray<string> Do { get; init; } = [];

    public ImmutableArray<string> DoNot { get; init; } = [];

    public ImmutableArray<Notice> Notices { get; init; } = [];

    /// <summary>Why the section has no content; null where it has.</summary>
    public Absence? Absence { get; init; }

    /// <summary>From its heading to the next; where one kind stands in several places, the first of them.</summary>
    public required SourceSpan Span { get; init; }
}

/// <param name="Level">2 for a section's own heading, 3 and more for those inside.</param>
/// <param name="Anchor">Empty for a section's own heading, whose anchor is the section's key.</param>
public sealed record SectionHeading(int Level, string Text, string Anchor, SourceSpan Span);

using System.Collections.Immutable;
using Monographs.Content.Doses;
using Monographs.Content.Notices;
using Monographs.Content.Sections;
using Monographs.Content.SideEffects;

namespace Monographs.Store.Reading;

/// <summary>A section as the page shows it.</summary>
public sealed record SectionView
{
    /// <summary>The anchor on the page.</summary>
    public required string Key { get; init; }

    /// <summary>What the page shows as its heading.</summary>
    public required string Title { get; init; }

    /// <summary>The heading as the editor wrote it.</summary>
    public required string Heading { get; init; }

    /// <summary>The plain-words block, finished; empty where there is none.</summary>
    public required string PlainHtml { get; init; }

    public required string PlainText { get; init; }

    /// <summary>Everything else, finished; tables, notices and advice stand in it.</summary>
    public required string Html { get; init; }

    /// <summary>The words of the whole section, plain words first.</summary>
    public required string Text { get; init; }

    public required ImmutableArray<string> Do { get; init; }

    public required ImmutableArray<string> DoNot { get; init; }

    /// <summary>Why the section has no content; null where it has.</summary>
    public required Absence? Absence { get; init; }

    public required ImmutableArray<Notice> Notices { get; init; }

    public required ImmutableArray<DoseTable> DoseTables { get; init; }

    public required ImmutableArray<SideEffectTable> SideEffectTables { get; init; }
}

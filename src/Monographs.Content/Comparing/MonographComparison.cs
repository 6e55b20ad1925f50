using System.Collections.Immutable;

namespace Monographs.Content.Comparing;

/// <summary>What is different between two versions of a monograph, in page order.</summary>
/// <param name="Facts">Of the front matter, those that differ.</param>
/// <param name="Sections">Those that differ.</param>
/// <param name="Same">Titles of the sections that do not.</param>
/// <param name="References">Those that differ.</param>
public sealed record MonographComparison(
    ImmutableArray<TextComparison> Facts,
    ImmutableArray<SectionComparison> Sections,
    ImmutableArray<string> Same,
    ImmutableArray<TextComparison> References)
{
    public bool IsEmpty => Facts.IsEmpty && Sections.IsEmpty && References.IsEmpty;
}

/// <param name="Key">The anchor on the page of a monograph.</param>
public sealed record SectionComparison(string Key, string Title, Fate Fate, ImmutableArray<BlockComparison> Blocks);

/// <summary>A part of a section, or of the list of facts.</summary>
/// <param name="Label">What it is: "In plain words", "Boxed warning", a fact's name; empty for running text.</param>
public abstract record BlockComparison(string Label, Fate Fate);

/// <param name="IsHeading">It stands above what follows; a heading that is the same is there to show where one is.</param>
public sealed record TextComparison(string Label, Fate Fate, ImmutableArray<WordRun> Runs, bool IsHeading = false, bool IsItem = false) : BlockComparison(Label, Fate);

/// <param name="Headings">Of all columns that either version has, with what became of each column.</param>
public sealed record TableComparison(string Label, Fate Fate, ImmutableArray<WordRun> Headings, ImmutableArray<RowComparison> Rows) : BlockComparison(Label, Fate);

/// <summary>A row, with one cell for each heading.</summary>
public sealed record RowComparison(Fate Fate, ImmutableArray<CellComparison> Cells);

/// <param name="Before">Empty where the row or the column is new, or the cell was blank.</param>
/// <param name="After">Empty where the row or the column is gone, or the cell is blank.</param>
public sealed record CellComparison(Fate Fate, string Before, string After);

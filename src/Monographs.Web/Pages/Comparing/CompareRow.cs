using System.Collections.Immutable;

namespace Monographs.Web.Pages;

/// <summary>A row of a comparison: what it is about, what each drug has there, and the difference in words.</summary>
/// <param name="About">Less important words on <paramref name="Heading"/>, such as the population.</param>
/// <param name="Difference">Empty where there is nothing to say.</param>
public sealed record CompareRow(string Heading, string About, ImmutableArray<CompareCell> Cells, ImmutableArray<string> Difference, bool IsDifferent);

/// <param name="Drug">Said in each cell, which may be read alone.</param>
/// <param name="Lines">Empty where the drug has nothing there.</param>
/// <param name="Absence">What is said in their place, of the table alone: the text of a monograph may still tell of it. It leads to that text; empty address where there is none.</param>
public sealed record CompareCell(string Drug, ImmutableArray<CompareLine> Lines, PageLink Absence);

/// <param name="Main">Such as the dose.</param>
/// <param name="More">Such as how often, by which route, and the note.</param>
/// <param name="Warning">Such as "Studied, not recommended"; empty where there is nothing to warn of.</param>
/// <param name="Address">Of the row in its monograph; empty where it is no row.</param>
public sealed record CompareLine(string Main, string More, string Warning, string Address);

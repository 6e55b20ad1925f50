using System.Collections.Immutable;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Readability;

/// <summary>How one section reads, and how well it is sourced.</summary>
/// <param name="Key">Of the catalog; empty for a section that it does not know.</param>
/// <param name="PlainWords">The plain-words block alone.</param>
/// <param name="All">Every paragraph and list item, the plain words included.</param>
/// <param name="Citations">Places that cite something.</param>
/// <param name="Figures">Sentences and table rows with a number that is a fact about the drug.</param>
/// <param name="CitedFigures">Those of them that cite a source, or whose table's caption does.</param>
public sealed record SectionStatistics(string Key, string Title, ReadingGrade PlainWords, ReadingGrade All, int Citations, int Figures, int CitedFigures)
{
    internal static ImmutableArray<SectionStatistics> Of(MonographSyntax file)
    {
        var grade = new PlainWordsGrade(file);
        return [.. file.Sections.Where(section => section.Kind is not null).DistinctBy(section => section.Kind).Select(section => Of(section, file, grade))];
    }

    private static SectionStatistics Of(SectionSyntax section, MonographSyntax file, PlainWordsGrade grade)
    {
        var (key, runs) = (section.Kind!.Key, file.Runs);
        var own = runs.All.Where(run => run.Section == key).ToList();
        var prose = own.Where(run => run.Table is null && run.Place is RunPlace.Paragraph or RunPlace.ListItem).ToList();
        bool[] figures =
        [
            .. prose.Where(run => !run.IsPlain).SelectMany(run => runs.SentencesOf(run)).Where(sentence => HasFigure(sentence.In(runs))).Select(sentence => sentence.In(runs).Contains(TextRuns.Citation)),
            .. runs.Tables.Where(table => table.Section == key).SelectMany(table => table.Body.Where(row => row.Cells.Any(cell => HasFigure(runs.SpanOf(cell)))).Select(row => runs.Cites(row) || runs.Cites(table.Caption))),
        ];
        return new(key, section.Title, grade.Of(prose.Where(run => run.IsPlain)), grade.Of(prose), own.Sum(run => runs.SpanOf(run).Count(TextRuns.Citation)), figures.Length, figures.Count(isCited => isCited));
    }

    private static bool HasFigure(ReadOnlySpan<char> text) => Rules.Sources.Figures.FindFirst(text) is not null;
}

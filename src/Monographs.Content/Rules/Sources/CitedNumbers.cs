using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Sources;

public sealed class CitedNumbers : Rule
{
    public override string Id => "REF-001";

    public override string Title => "A number about doses, results or safety has its citation in the same sentence or row.";

    public override string Cause => "A number that cannot be traced cannot be checked, and the next editor copies it.";

    public override string Example => "The dose was 25 mg.";

    public override string Cure => "Cite the source in the sentence or the row; a citation in the caption of a table holds for the whole table.";

    public override string Source => "House style: every number has its source.";

    private static readonly string[] Sections = ["dosing", "efficacy", "safety"];

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        var runs = file.Runs;
        foreach (var run in runs.All.Where(run => run.Table is null && Sections.Contains(run.Section) && run.Place is RunPlace.Paragraph or RunPlace.ListItem))
        {
            if (!Sections.Contains(run.Section) || !runs.SpanOf(run).ContainsAnyInRange('0', '9')) continue;
            foreach (var sentence in runs.SentencesOf(run))
            {
                var text = sentence.In(runs);
                if (text.Contains(TextRuns.Citation) || Figures.FindFirst(text) is not { } figure || CitationForm.IsIn(file, text)) continue;
                yield return Flag(new(file, run, sentence.Start + figure.Index, figure.Length), $"the sentence '{TextRules.Quote(text)}'");
            }
        }
        foreach (var table in runs.Tables.Where(table => Sections.Contains(table.Section) && !runs.Cites(table.Caption)))
        {
            foreach (var row in table.Body.Where(row => !runs.Cites(row)))
            {
                var cell = row.Cells.FirstOrDefault(cell => Figures.FindFirst(runs.SpanOf(cell)) is not null);
                if (cell is null || Figures.FindFirst(runs.SpanOf(cell)) is not { } figure || row.Cells.Any(each => CitationForm.IsIn(file, runs.SpanOf(each)))) continue;
                yield return Flag(new(file, cell, cell.Start + figure.Index, figure.Length), $"the row '{TextRules.Quote(runs.SpanOf(row.Cells[0]))}'");
            }
        }
    }

    private Finding Flag(Hit hit, string where) => Find(hit.File, hit.SpanOf(), $"The number '{hit.Quote}' in {where} has no citation. {Cure}");
}

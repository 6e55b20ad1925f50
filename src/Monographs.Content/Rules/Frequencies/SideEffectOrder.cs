using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;
using Monographs.Content.SideEffects;

namespace Monographs.Content.Rules.Frequencies;

public sealed class SideEffectOrder : Rule
{
    public override string Id => "FREQ-008";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "A table of side effects is in the order of organ classes, where it names them, and within them by falling frequency.";

    public override string Cause => "The first rows are the ones that are read: what happens most must not stand at the end.";

    public override string Example => "Rash 29% above itching 70%";

    public override string Cure => "Move the row up.";

    public override string Source => "EU guideline on the summary of product characteristics, frequency bands; MedDRA order of organ classes.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        foreach (var table in file.Runs.Tables.Where(table => table.Section == "safety"))
        {
            var headings = (table.Header?.Cells ?? []).Select(file.Runs.TextOf).ToList();
            var classes = headings.FindIndex(heading => heading.Contains("organ class", StringComparison.OrdinalIgnoreCase) || heading.Equals("body system", StringComparison.OrdinalIgnoreCase));
            var any = SideEffectTableReader.FindAnyGrade([.. headings.Where((_, column) => column != classes)]);
            if (any < 0) continue;
            if (classes >= 0 && classes <= any) any++;
            var (lastClass, lastShare) = (-1, decimal.MaxValue);
            foreach (var row in table.Body.Where(row => row.Cells.Length == headings.Count))
            {
                var organClass = classes < 0 ? -1 : OrganClasses.Find(file.Runs.TextOf(row.Cells[classes]));
                if (organClass < lastClass) yield return Find(file, file.SpanOf(row.Row), $"'{TextRules.Quote(file.Runs.SpanOf(row.Cells[classes]))}' stands after '{OrganClasses.InOrder[lastClass]}', but comes before it in the order of organ classes. {Cure}");
                if (organClass != lastClass) lastShare = decimal.MaxValue;
                lastClass = organClass;
                if (Proportion.Find(file.Runs.TextOf(row.Cells[any]), null)?.Share is not { } share) continue;
                if (share > lastShare) yield return Find(file, file.SpanOf(row.Row), $"'{TextRules.Quote(file.Runs.SpanOf(row.Cells[0]))}' ({share:0.#}%) stands below a less frequent effect ({lastShare:0.#}%). {Cure}");
                lastShare = share;
            }
        }
    }
}

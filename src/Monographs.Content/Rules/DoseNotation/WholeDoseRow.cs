using Monographs.Content.Doses;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;
using Monographs.Content.Rules.Sources;

namespace Monographs.Content.Rules.DoseNotation;

public sealed class WholeDoseRow : Rule
{
    public override string Id => "DOSE-014";

    public override string Title => "A row of doses says how much, for whom, how often, by which route, and who says so.";

    public override string Cause => "A dose without its route or interval is completed from memory; vincristine by the wrong route is fatal.";

    public override string Example => "| Cohort A | 25 mg | daily |";

    public override string Cure => "Add the column or fill the cell; write \"Not reported\" where the source does not say, and cite the source in the row or the caption.";

    public override string Source => "House style, after the structured posology of electronic product information.";

    private static readonly (DoseRole Role, string Name)[] Needed =
        [(DoseRole.Dose, "how much is given ('Dose')"), (DoseRole.Population, "for whom it is ('Population')"), (DoseRole.Frequency, "how often it is given ('How often')"), (DoseRole.Route, "by which route ('Route')")];

    internal static bool Needs(DoseRole role) => Array.Exists(Needed, each => each.Role == role);

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        foreach (var table in file.Runs.Tables.Where(table => table.IsDoseTable))
        {
            var absent = Needed.Where(each => !table.Roles.Contains(each.Role)).Select(each => each.Name).ToList();
            if (absent.Count > 0) yield return Find(file, file.SpanOf(table.Header!.Row), $"The dose table does not say {string.Join(", ", absent)}. {Cure}");
            foreach (var row in table.Body)
            {
                var blank = Needed.Where(each => table.FindColumn(row, each.Role) is { } cell && file.Runs.SpanOf(cell).Trim(" \u00A0\uE000").IsEmpty).Select(each => each.Name).ToList();
                if (!IsSourced(file, table, [row])) blank.Add("who says so (a citation)");
                if (blank.Count > 0) yield return Find(file, file.SpanOf(row.Row), $"The dose of '{TextRules.Quote(file.Runs.SpanOf(row.Cells[0]))}' does not say {string.Join(", ", blank)}. {Cure}");
            }
        }
        foreach (var table in file.Runs.Tables.Where(table => table is { Section: "dosing", Roles.Length: 2 }))
        {
            var roles = table.Body.Select(row => DoseColumn.GetRole(file.Runs.TextOf(row.Cells[0]))).ToList();
            if (!roles.Contains(DoseRole.Dose) || roles.Contains(DoseRole.Adjustment)) continue;
            var absent = Needed.Where(each => !roles.Contains(each.Role)).Select(each => each.Name).ToList();
            if (!IsSourced(file, table, table.Body)) absent.Add("who says so (a citation)");
            if (absent.Count > 0) yield return Find(file, file.SpanOf(table.Table), $"The dose table does not say {string.Join(", ", absent)}. {Cure}");
        }
    }

    /// <summary>A citation in a wrong form is REF-007's.</summary>
    private static bool IsSourced(MonographSyntax file, TableRuns table, IEnumerable<RowRuns> rows) =>
        rows.SelectMany(row => row.Cells).Append(table.Caption).OfType<TextRun>().Any(run => file.Runs.Cites(run) || CitationForm.IsIn(file, file.Runs.SpanOf(run)));
}

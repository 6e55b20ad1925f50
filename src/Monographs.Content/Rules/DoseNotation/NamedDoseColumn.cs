using Monographs.Content.Doses;
using Monographs.Content.Names;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.DoseNotation;

public sealed class NamedDoseColumn : Rule
{
    private static readonly string[] Names = ["dose", "doses", "dosage"];

    private static readonly DoseRole[] Signs = [DoseRole.Setting, DoseRole.Population, DoseRole.Frequency, DoseRole.Route, DoseRole.Duration];

    public override string Id => "DOSE-019";

    public override string Title => "A table in the dosing section that says for whom, how often or by which route has a column 'Dose'.";

    public override string Cause => "A dose table is known by its column 'Dose': with a slip in that word its rows leave the dosing pages, and no rule about doses reads them.";

    public override string Example => "| Setting | Doze | How often |";

    public override string Cure => "Call the column of amounts 'Dose', and write the unit into the cells. Where the table gives no doses, move it to the section that it is about.";

    public override string Source => "House style, after the structured posology of electronic product information.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        foreach (var table in file.Runs.Tables.Where(table => table is { Section: "dosing", Header: not null }))
        {
            var named = (table.Roles.Length == 2 ? table.Body.Select(row => row.Cells[0]) : table.Header!.Cells).ToList();
            var roles = named.ConvertAll(cell => DoseColumn.GetRole(file.Runs.TextOf(cell)));
            if (table.Roles.Contains(DoseRole.Dose) || table.Roles.Contains(DoseRole.Adjustment) || roles.Contains(DoseRole.Dose) || roles.Contains(DoseRole.Adjustment)) continue;
            if (roles.Intersect(Signs).Count() < 2) continue;
            var slip = named.FirstOrDefault(cell => IsNearly(file.Runs.TextOf(cell)));
            var meant = slip is null ? "" : $" Did you mean 'Dose' by '{TextRules.Quote(file.Runs.SpanOf(slip))}'?";
            yield return Find(file, file.Hit(slip ?? named[0]).SpanOf(), $"The table reads like one of doses, but nothing in it is called 'Dose'.{meant} {Cure}");
        }
    }

    /// <summary>One letter off, as in "Doze"; and "Dose (mg)", which is no name of the column either.</summary>
    private static bool IsNearly(string heading) => heading.Split([' ', '\u00A0', '('], StringSplitOptions.RemoveEmptyEntries) is [var first, ..]
        && Names.Any(name => EditDistance.Between(name, first.ToLowerInvariant()) <= 1);
}

using System.Text.RegularExpressions;
using Monographs.Content.Doses;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.DoseNotation;

public sealed partial class OnePopulation : Rule
{
    public override string Id => "DOSE-017";

    public override string Title => "The population of a dose table agrees with the heading and the caption above it.";

    public override string Cause => "A child given the dose that stands below \"Children\" in a row that means adults gets too much.";

    public override string Example => "### Children, and a row for adults";

    public override string Cure => "Move the row below the right heading, or correct the population.";

    public override string Source => "HL7 ePI, rules for structured dosing: the population stands in one place.";

    private static readonly string[][] Dimensions = [["child", "adult"], ["male", "female"]];

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        foreach (var table in file.Runs.Tables.Where(table => table.IsDoseTable && table.Roles.Contains(DoseRole.Population)))
        {
            var above = new[] { table.Caption, table.Header!.Cells[0].Heading }.OfType<TextRun>().Select(file.Runs.TextOf).Where(text => Group().IsMatch(text)).ToList();
            if (above.Count == 0) continue;
            foreach (var row in table.Body)
            {
                if (table.FindColumn(row, DoseRole.Population) is not { } cell) continue;
                var text = file.Runs.TextOf(cell);
                if (above.Find(heading => Dimensions.Any(groups => Disagree(Groups(heading, groups), Groups(text, groups)))) is { } other)
                {
                    yield return Find(file, file.Hit(cell).SpanOf(), $"The population '{TextRules.Quote(text)}' disagrees with '{TextRules.Quote(other)}' above it. {Cure}");
                }
            }
        }
    }

    private static bool Disagree(List<string> one, List<string> other) => one.Count > 0 && other.Count > 0 && !one.Exists(other.Contains);

    private static List<string> Groups(string text, string[] groups)
    {
        var found = Group().Matches(text).ToList();
        return [.. groups.Where(group => found.Exists(match => match.Groups[group].Success))];
    }

    [GeneratedRegex(@"\b(?:(?<child>child|children|pa?ediatric|infants?|newborns?|neonates?|adolescents?|teenagers?)|(?<adult>adults?|elderly|geriatric|older (?:people|patients))|(?<male>men|males?|boys)|(?<female>women|females?|girls|pregnant))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Group();
}

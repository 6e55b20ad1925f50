using System.Text.RegularExpressions;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.DoseNotation;

public sealed partial class RepeatedAdjustment : Rule
{
    public override string Id => "DOSE-016";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "An adjustment for weak kidneys or liver that is the same for every use stands once.";

    public override string Cause => "Repeated in many rows, it is updated in some of them only.";

    public override string Example => "Rows \"Myeloma, renal impairment\" and \"Lymphoma, renal impairment\", both 5 mg";

    public override string Cure => "Write one row, or one paragraph of guidance, for all uses.";

    public override string Source => "HL7 ePI, rules for structured dosing.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        foreach (var table in file.Runs.Tables.Where(table => table.Section == "dosing"))
        {
            var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var row in table.Body.Where(row => row.Cells.Length > 1))
            {
                var setting = file.Runs.TextOf(row.Cells[0]);
                if (Organ().Match(setting) is not { Success: true } organ) continue;
                var value = string.Join('|', row.Cells.Skip(1).Select(cell => TextRules.Quote(file.Runs.SpanOf(cell))));
                var key = $"{setting[organ.Index..]}|{value}";
                if (!seen.TryAdd(key, setting)) yield return Find(file, file.SpanOf(row.Row), $"'{TextRules.Quote(setting)}' says the same as '{TextRules.Quote(seen[key])}'. {Cure}");
            }
        }
    }

    [GeneratedRegex(@"\b(?:(?:mild|moderate|severe)\s+)?(?:kidney|renal|creatinine|(?:hemo)?dialysis|liver|hepatic|child-pugh)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Organ();
}

using Monographs.Content.Doses;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.DoseNotation;

public sealed class MixedUnits : Rule
{
    public override string Id => "DOSE-013";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "All doses of a column are in one unit, and all by weight or none.";

    public override string Cause => "Eyes run down a column: 1 below 500 is taken for less, and 10 mg/kg for 10 mg.";

    public override string Example => "500 mg, and 1 g below it";

    public override string Cure => "Write one unit through the column, or make two tables.";

    public override string Source => "House style.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        foreach (var (heading, cells) in DoseColumns.Of(file))
        {
            var first = "";
            foreach (var cell in cells)
            {
                var text = file.Runs.TextOf(cell);
                var other = Quantity.FindAll(text).Select(quantity => quantity.Unit).FirstOrDefault(unit => unit != first);
                if (other is null) continue;
                if (first.Length > 0) yield return Find(file, file.Hit(cell).SpanOf(), $"The dose '{TextRules.Quote(text)}' is in {other}, others in the column '{TextRules.Quote(file.Runs.SpanOf(heading))}' are in {first}. {Cure}");
                else first = other;
            }
        }
    }
}

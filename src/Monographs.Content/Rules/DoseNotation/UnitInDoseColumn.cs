using System.Text.RegularExpressions;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.DoseNotation;

public sealed partial class UnitInDoseColumn : Rule
{
    public override string Id => "DOSE-012";

    public override string Title => "Every amount in a column of doses has its unit, in the cell or in the heading.";

    public override string Cause => "A number without a unit is read in the unit that the reader expects: mg for mcg is a thousandfold dose.";

    public override string Example => "| 25 | in a column Dose";

    public override string Cure => "Write the unit into the cell; where the table is no dose table, the heading may have it, as in \"Dose (mg)\".";

    public override string Source => "House style.";

    public override IEnumerable<Finding> Check(MonographSyntax file) =>
        from column in DoseColumns.Of(file)
        where !Unit().IsMatch(file.Runs.SpanOf(column.Heading))
        from cell in column.Cells
        let text = file.Runs.TextOf(cell)
        where text.AsSpan().ContainsAnyInRange('0', '9') && !Amount().IsMatch(text)
        select Find(file, file.Hit(cell).SpanOf(), $"The dose '{TextRules.Quote(text)}' has no unit. {Cure}");

    [GeneratedRegex("(?<![A-Za-z])(?:" + DoseUnit.Any + "|" + DoseUnit.Counted + ")(?![A-Za-z])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Unit();

    [GeneratedRegex(@"\d[\d,.]{0,15}[ \u00A0\u202F-]?(?:" + DoseUnit.Any + "|" + DoseUnit.Counted + ")(?![A-Za-z])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Amount();
}

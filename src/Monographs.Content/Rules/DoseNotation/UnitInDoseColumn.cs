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

    /// <summary>Units as they are often written, and as the page reads them.</summary>
    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["ml"] = "mL",
        ["ML"] = "mL",
        ["Ml"] = "mL",
        ["cc"] = "mL",
        ["l"] = "L",
        ["U"] = "units",
        ["u"] = "units",
        ["gm"] = "g",
        ["gms"] = "g",
        ["gr"] = "g",
        ["G"] = "g",
        ["Mg"] = "mg",
        ["MG"] = "mg",
        ["mgs"] = "mg",
        ["Kg"] = "kg",
        ["KG"] = "kg",
        ["\u00B5g"] = "mcg",
        ["\u03BCg"] = "mcg",
        ["ug"] = "mcg",
        ["Mcg"] = "mcg",
        ["MCG"] = "mcg",
    };

    public override IEnumerable<Finding> Check(MonographSyntax file) =>
        from column in DoseColumns.Of(file)
        where !Unit().IsMatch(file.Runs.SpanOf(column.Heading))
        from cell in column.Cells
        let text = file.Runs.TextOf(cell)
        where text.AsSpan().ContainsAnyInRange('0', '9') && !Amount().IsMatch(text)
        select Find(file, file.Hit(cell).SpanOf(), Wrong(text) is { } wrong ? $"The unit '{wrong}' of '{TextRules.Quote(text)}' is written wrongly. Write '{Units[wrong]}'."
            : $"The dose '{TextRules.Quote(text)}' has no unit. {Cure}");

    private static string? Wrong(string text) => Words().Matches(text).Select(match => match.Groups[1].Value).FirstOrDefault(Units.ContainsKey);

    [GeneratedRegex("(?<![A-Za-z])(?:" + DoseUnit.Any + "|" + DoseUnit.Counted + ")(?![A-Za-z])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Unit();

    [GeneratedRegex(@"\d[ \u00A0\u202F]?([\p{L}\u00B5]+)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Words();

    [GeneratedRegex(@"\d[\d,.]{0,15}[ \u00A0\u202F-]?(?:(?:thousand|million|billion)[ \u00A0\u202F])?(?:" + DoseUnit.Any + "|" + DoseUnit.Counted + ")(?![A-Za-z])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Amount();
}

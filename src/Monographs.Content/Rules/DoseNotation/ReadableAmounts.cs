using System.Globalization;
using System.Text.RegularExpressions;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.DoseNotation;

public sealed partial class ReadableAmounts : Rule
{
    public override string Id => "DOSE-020";

    public override string Title => "A comma in an amount separates thousands, and a range of doses begins with the smaller one.";

    public override string Cause => "2,5 mg is read as 25 mg where the comma means nothing; of '10 to 1 mg' nobody knows which number is wrong.";

    public override string Example => "2,5 mg/kg";

    public override string Cure => "Write a point before decimals (2.5 mg), a comma between thousands (1,250 mg), a space behind the comma of a list, and the smaller amount of a range first.";

    public override string Source => "ISMP, list of error-prone abbreviations, symbols and dose designations; House style for ranges.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        var cells = DoseColumns.Of(file).SelectMany(column => column.Cells).ToHashSet();
        foreach (var hit in file.Hits(Comma()).Where(hit => cells.Contains(hit.Run) || Unit().IsMatch(hit.After)))
        {
            yield return Find(file, hit.SpanOf(), $"The comma in '{hit.Quote}' separates no thousands. {Cure}");
        }
        // Elsewhere "lowered from 10 to 5 mg" is a sentence like any other.
        foreach (var cell in cells)
        {
            foreach (Match range in Range().Matches(file.Runs.TextOf(cell)))
            {
                if (range.Groups["unit"] is { Success: true } unit && unit.Value != range.Groups["last"].Value) continue;
                if (Number(range.Groups["from"]) is not { } from || Number(range.Groups["to"]) is not { } to || from <= to) continue;
                yield return Find(file, file.Runs.SourceOf(cell.Start + range.Index, range.Length), $"The range '{TextRules.Quote(range.Value)}' begins with the larger amount. {Cure}");
            }
        }
    }

    private static decimal? Number(Group group) => decimal.TryParse(group.Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Digits with commas, but not as in 1,250 or 12,345,678.</summary>
    [GeneratedRegex(@"(?<![\d.,\p{L}-])(?![1-9]\d{0,2}(?:,\d{3})+(?![\d,]*\d))\d+(?:,\d+)+(?:\.\d+)?", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Comma();

    /// <summary>A unit, right behind or behind the end of a range or list.</summary>
    [GeneratedRegex(@"^(?:[ \u00A0]?(?:to|or|and|,|[-\u2010-\u2013\u2212])[ \u00A0]?\d[\d,.]{0,15})?" + DoseUnit.Space + DoseUnit.Any + "(?![A-Za-z])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Unit();

    [GeneratedRegex(@"(?<![\d.,\p{L}-])(?<!\bfrom )(?<from>\d[\d,]{0,15}(?:\.\d+)?)(?:" + DoseUnit.Space + "(?<unit>" + DoseUnit.Any + @"(?:/\w+)*))?[ \u00A0]?(?:to|[-\u2010-\u2013\u2212])[ \u00A0]?(?<to>\d[\d,]{0,15}(?:\.\d+)?)"
        + DoseUnit.Space + "(?<last>" + DoseUnit.Any + @"(?:/\w+)*)?(?![A-Za-z\d])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Range();
}

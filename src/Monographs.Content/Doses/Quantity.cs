using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Monographs.Content.Doses;

/// <summary>An amount with its unit, such as <c>1,000 mg</c> or <c>37.5 mg/kg</c>.</summary>
/// <param name="Amount">In <paramref name="Unit"/>, never converted.</param>
/// <param name="Unit">As written, a rate or a weight included: <c>mg</c>, <c>mg/kg</c>, <c>mL</c>.</param>
public sealed partial record Quantity(decimal Amount, string Unit)
{
    /// <summary>
    /// The amounts in a text, in its order. An amount without a unit takes the unit of the next that has one:
    /// "1 to 50 mg/kg" and "900, 1,350 or 2,000 mg" give two and three amounts.
    /// </summary>
    public static ImmutableArray<Quantity> FindAll(string text)
    {
        var found = ImmutableArray.CreateBuilder<Quantity>();
        var waiting = new List<decimal>();
        var end = 0;
        foreach (Match match in Pattern().Matches(text))
        {
            if (!Joins().IsMatch(text.AsSpan(end, match.Index - end))) waiting.Clear();
            end = match.Index + match.Length;
            if (!decimal.TryParse(match.Groups["amount"].Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var amount)) continue;
            waiting.Add(amount);
            if (!match.Groups["unit"].Success) continue;
            found.AddRange(waiting.Select(each => new Quantity(each, match.Groups["unit"].Value)));
            waiting.Clear();
        }
        return found.ToImmutable();
    }

    [GeneratedRegex(@"(?<![\p{L}\d.,-])(?<amount>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:[\s\u00A0\u202F]?(?<unit>(?:mg|mcg|micrograms?|ng|nanograms?|g|kg|mL|L|(?:(?:thousand|million|billion)[\s\u00A0])?units?|mmol|mEq|%)(?:/(?:kg|m2|m²|mL|L|day|h|hour|min|dose))*)(?![\p{L}\d]))?(?![\p{L}\d])",
        RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"^\s*(?:,|,?\s*or|,?\s*and|to|-|\u2013)\s*$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Joins();
}

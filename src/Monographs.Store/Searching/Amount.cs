using System.Text.RegularExpressions;

namespace Monographs.Store.Searching;

/// <summary>
/// A number and its unit, in queries and in texts. The index takes "37.5 mg/kg" for four words, of which "5 mg" are two, and keeps "500" and "mg" of "500 to
/// 1,350 mg" apart: a search for one dose must not answer with another, so each amount of a text is a word of its own in the index.
/// </summary>
internal static partial class Amount
{
    /// <summary>No query has it. The index and <see cref="Words"/> take it for a letter.</summary>
    private const char Joint = '\uE000';

    private const string Number = @"(?<number>(?>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?))";

    private const string Unit = @"[\s-]?(?<unit>mg|mcg|\u00B5g|\u03BCg|ug|g|kg|mL|L|mmol|mEq|units?|milligrams?|micrograms?|grams?)(?![\p{L}\p{N}])"
        + @"(?:(?:\s?/\s?|\s(?:per|an?|(?:for\s)?(?:each|every))\s)(?<per>kg|kilograms?|m2|m\u00B2|square\smet(?:er|re)s?|mL|L|h|hour|day|week|dose)(?![\p{L}\p{N}]))*";

    /// <summary>What a query has: one number, also with nothing before its point.</summary>
    public const string Pattern = $@"(?:{Number}|(?<number>\.\d+)){Unit}";

    private const string Joins = @"(?:,?\s(?:or|and|to)\s|\s?[-\u2013]\s?)";

    /// <summary>With a zero before the point, without commas, a space before the unit, and the unit in one of its spellings.</summary>
    public static string Write(Match match) => Write(match.Groups["number"].Value, UnitsOf(match).First());

    /// <summary>The one word of the index that is an amount.</summary>
    public static string WordOf(string amount) => string.Create(amount.Length, amount, static (word, amount) =>
    {
        for (var i = 0; i < word.Length; i++) word[i] = char.IsLetterOrDigit(amount[i]) ? amount[i] : Joint;
    });

    /// <summary>The amounts in a text. A number without a unit, as an end of a range or in a list, shares the one of the last; where it begins, the amount does.</summary>
    public static IEnumerable<(int Start, int End, string Word)> FindAll(string text)
    {
        foreach (Match match in Written().Matches(text))
        {
            foreach (var unit in UnitsOf(match))
            {
                foreach (Capture number in match.Groups["number"].Captures) yield return (number.Index, match.Index + match.Length, WordOf(Write(number.Value, unit)));
            }
        }
    }

    private static string Write(string number, string unit) => $"{(number.StartsWith('.') ? "0" : "")}{number.Replace(",", "", StringComparison.Ordinal)} {unit}";

    /// <summary>The whole unit, and what it is without the time at its end: 50 mg a day are 50 mg, and 50 mg/kg are not.</summary>
    private static IEnumerable<string> UnitsOf(Match match)
    {
        var unit = match.Groups["per"].Captures.Aggregate(Shorten(match.Groups["unit"].Value), (unit, per) => $"{unit}/{Shorten(per.Value)}");
        yield return unit;
        while (unit.EndsWith("/day", StringComparison.Ordinal) || unit.EndsWith("/week", StringComparison.Ordinal) || unit.EndsWith("/dose", StringComparison.Ordinal))
        {
            yield return unit = unit[..unit.LastIndexOf('/')];
        }
    }

    private static string Shorten(string word) => word.ToLowerInvariant() switch
    {
        "milligram" or "milligrams" => "mg",
        "\u00B5g" or "\u03BCg" or "ug" or "microgram" or "micrograms" => "mcg",
        "gram" or "grams" => "g",
        "kilogram" or "kilograms" => "kg",
        "units" => "unit",
        "hour" => "h",
        ['m', '\u00B2'] or ['s', 'q', ..] => "m2",
        var other => other,
    };

    /// <summary>
    /// A comma alone joins no last number: "on days 1 and 15, 500 mg". Nor does a day join a dose: "from day 4 to 500 mg". What a slash adds to a unit makes it
    /// another one, but for the other strength of "875 mg/125 mg".
    /// </summary>
    [GeneratedRegex($@"(?<![\p{{L}}\p{{N}}.,])(?:(?<!\b(?:days?|weeks?|months?|years?|hours?|cycles?|parts?|phases?|stages?|grades?|groups?|steps?|levels?|tables?)\s)(?:{Number}(?:,\s|{Joins})){{0,8}}{Number}{Joins})?"
        + $@"{Number}{Unit}(?!\s?/(?!\s?[\d,.]+\s?(?:mg|mcg)(?!\p{{L}})))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Written();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Monographs.Store.Searching;

/// <summary>
/// A number and its unit in a query. The index takes "37.5 mg" for three words, of which the last two are "5 mg": a search for one
/// dose must not answer with another, so an amount is also looked for in the text itself.
/// </summary>
internal static partial class Amount
{
    public const string Pattern = @"(?<!\S)\(?(?<number>\d[\d,]*(?:\.\d+)?|\.\d+)\s?(?<unit>(?:mg|mcg|\u00B5g|\u03BCg|ug|g|kg|mL|L|mmol|units?)(?:/(?:kg|m2|m\u00B2|mL|L|day|week|dose|hour|h))*)(?![\w/])";

    /// <summary>With a zero before the point, a space before the unit, and the unit in the letters that texts use.</summary>
    public static string Write(string number, string unit) => $"{(number.StartsWith('.') ? "0" : "")}{number} {unit.ToLowerInvariant()}"
        .Replace("\u00B5g", "mcg", StringComparison.Ordinal).Replace("\u03BCg", "mcg", StringComparison.Ordinal).Replace(" ug", " mcg", StringComparison.Ordinal)
        .Replace("m\u00B2", "m2", StringComparison.Ordinal);

    /// <summary>What texts may write: a thousand or more with and without its comma, square meters in both ways.</summary>
    public static IEnumerable<string> SpellingsOf(string amount)
    {
        var grouped = Thousands().Replace(amount, match => match.Value.Contains(',', StringComparison.Ordinal)
            ? match.Value.Replace(",", "", StringComparison.Ordinal)
            : long.Parse(match.Value, CultureInfo.InvariantCulture).ToString("N0", CultureInfo.InvariantCulture));
        return new[] { amount, grouped }.SelectMany(each => new[] { each, each.Replace("/m2", "/m\u00B2", StringComparison.Ordinal) }).Distinct(StringComparer.Ordinal);
    }

    /// <summary>For SQLite's GLOB over a text in lower case that begins with a space; null where the index alone cannot be wrong.</summary>
    public static string? FindGlob(string amount)
    {
        var number = amount[..amount.IndexOf(' ', StringComparison.Ordinal)];
        return number.Length <= 3 && number.All(char.IsAsciiDigit) ? $"*[^0-9.,]{number}[ \u00A0\n]{amount[(number.Length + 1)..]}*" : null;
    }

    [GeneratedRegex(@"(?<![\d,.\p{L}-])(?:\d{1,3}(?:,\d{3})+|\d{4,9})(?![\d,\p{L}-])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Thousands();
}

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

    /// <summary>Whether the words of an amount can stand in a text that has another one: "5 mg" in "37.5 mg", not "37.5 mg" in "5 mg".</summary>
    public static bool IsInOthers(string amount) => amount.IndexOf(' ', StringComparison.Ordinal) is > 0 and <= 3 and var length && amount.AsSpan(0, length).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Whether a text has an amount itself, not only as the end of another.</summary>
    public static bool IsIn(ReadOnlySpan<char> text, ReadOnlySpan<char> amount)
    {
        var length = amount.IndexOf(' ');
        var number = amount[..length];
        var unit = amount[(length + 1)..];
        for (var at = text.IndexOf(number); at >= 0;)
        {
            var after = text[(at + length)..];
            if ((at == 0 || !IsOfNumber(text[at - 1])) && after is [' ' or '\u00A0' or '\n', ..] && BeginsWith(after[1..], unit)) return true;
            var next = after.IndexOf(number);
            at = next < 0 ? -1 : at + length + next;
        }
        return false;
    }

    /// <summary>A text may write square meters in both ways.</summary>
    private static bool BeginsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> unit)
    {
        if (text.Length < unit.Length) return false;
        for (var i = 0; i < unit.Length; i++) if ((text[i] == '\u00B2' ? '2' : char.ToLowerInvariant(text[i])) != unit[i]) return false;
        return true;
    }

    private static bool IsOfNumber(char c) => char.IsAsciiDigit(c) || c is '.' or ',';

    [GeneratedRegex(@"(?<![\d,.\p{L}-])(?:\d{1,3}(?:,\d{3})+|\d{4,9})(?![\d,\p{L}-])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Thousands();
}

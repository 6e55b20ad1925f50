using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Monographs.Content.Rules.Identity;
using Monographs.Content.Text;

namespace Monographs.Content.Rules.Changes;

/// <summary>Something in a text that a reader may act on.</summary>
/// <param name="Key">The same for words that say the same: "raised" and "increased", "two" and "2".</param>
/// <param name="Word">As written.</param>
internal readonly record struct TextFact(string Key, string Word);

/// <summary>What a reader may act on in a text: numbers with what they count, how often, negations, directions, bounds, routes, whom it is about, and names of drugs.</summary>
internal static partial class TextFacts
{
    /// <summary>Words that mean the same stand under one key, so that one may be written for the other.</summary>
    private static readonly FrozenDictionary<string, string> Keys = new Dictionary<string, string>
    {
        ["at most"] = "up to|at most|no more than|not more than|maximum|max|≤",
        ["at least"] = "at least|no less than|not less than|minimum|≥",
        ["up"] = "raise|raises|raised|raising|increase|increases|increased|increasing|rise|rises|rose|more|higher|greater|exceed|exceeds|exceeded|above|over|>",
        ["down"] = "lower|lowers|lowered|lowering|decrease|decreases|decreased|decreasing|reduce|reduces|reduced|reducing|less|fewer|smaller|below|under|<",
        ["before"] = "before|prior to",
        ["after"] = "after",
        ["contraindicated"] = "contraindicated|contraindication|contraindications|contraindicate",
        ["avoid"] = "avoid|avoids|avoided|avoiding",
        ["stop"] = "stop|stopped|stopping|discontinue|discontinued|discontinuing|withhold|withheld",
        ["only"] = "only",
        ["unless"] = "unless|except",
        ["forbidden"] = "forbidden|prohibited|banned",
        ["not"] = "not|cannot",
        ["no"] = "no|none|non|without",
        ["never"] = "never",
        ["neither"] = "neither|nor",
        ["unsafe"] = "unsafe",
        ["unlikely"] = "unlikely",
        ["2"] = "two",
        ["3"] = "three",
        ["4"] = "four",
        ["5"] = "five",
        ["6"] = "six",
        ["7"] = "seven",
        ["8"] = "eight",
        ["9"] = "nine",
        ["10"] = "ten",
        ["11"] = "eleven",
        ["12"] = "twelve",
        ["20"] = "twenty",
        ["30"] = "thirty",
        ["40"] = "forty",
        ["50"] = "fifty",
        ["100"] = "hundred",
        ["1000"] = "thousand",
        ["1000000"] = "million",
        ["1000000000"] = "billion",
        ["half"] = "half|halve|halved",
        ["third"] = "third|thirds",
        ["quarter"] = "quarter|quarters",
        ["double"] = "double|doubled|twofold",
        ["tenfold"] = "tenfold",
        ["once"] = "once",
        ["twice"] = "twice",
        ["every other"] = "every other",
        ["bedtime"] = "bedtime",
        ["morning"] = "morning",
        ["evening"] = "evening",
        ["hour"] = "hour|hours|hourly|h",
        ["day"] = "day|days|daily",
        ["week"] = "week|weeks|weekly",
        ["month"] = "month|months|monthly",
        ["year"] = "year|years|yearly",
        ["minute"] = "minute|minutes",
        ["mg"] = "mg|milligram|milligrams",
        ["mcg"] = "mcg|microgram|micrograms|µg|μg",
        ["g"] = "g|gram|grams",
        ["kg"] = "kg",
        ["ml"] = "ml|milliliter|milliliters",
        ["l"] = "l|liter|liters",
        ["unit"] = "unit|units|iu",
        ["mmol"] = "mmol",
        ["meq"] = "meq",
        ["%"] = "%|percent",
        ["tablet"] = "tablet|tablets",
        ["capsule"] = "capsule|capsules",
        ["cycle"] = "cycle|cycles",
        ["by mouth"] = "by mouth|oral|orally",
        ["vein"] = "vein|intravenous|intravenously|iv",
        ["spine"] = "spine|intrathecal|intrathecally",
        ["muscle"] = "into a muscle|intramuscular|intramuscularly",
        ["under the skin"] = "under the skin|subcutaneous|subcutaneously",
        ["adult"] = "adult|adults",
        ["child"] = "child|children|pediatric",
        ["infant"] = "infant|infants|newborn|newborns",
        ["woman"] = "woman|women|female",
        ["man"] = "man|men|male",
        ["pregnant"] = "pregnant|pregnancy",
    }.SelectMany(each => each.Value.Split('|').Select(word => KeyValuePair.Create(word, each.Key))).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Negations = ["not", "no", "never", "neither"];

    /// <summary>In the order of the text.</summary>
    public static IEnumerable<TextFact> Of(string text)
    {
        foreach (Match match in Fact().Matches(text))
        {
            var word = match.Value;
            if (char.IsDigit(word[0])) yield return new(NumberOf(word), word);
            else if (Keys.TryGetValue(WhiteSpace.Collapse(word), out var key)) yield return new(key, word);
            else if (Contraction().IsMatch(word)) yield return new("not", word);
            else if (DrugStems.IsDrugName(word)) yield return new(word.ToLowerInvariant(), word);
        }
    }

    public static bool Differ(string before, string after) => before != after && !KeysOf(before).Order(StringComparer.Ordinal).SequenceEqual(KeysOf(after).Order(StringComparer.Ordinal), StringComparer.Ordinal);

    public static bool AreSame(IEnumerable<TextFact> before, IEnumerable<TextFact> after) => before.Select(fact => fact.Key).SequenceEqual(after.Select(fact => fact.Key), StringComparer.Ordinal);

    /// <summary>Whether the same words stand in another order, and a "not" with others of them: "not a warning but boxed" for "a warning but not boxed".</summary>
    public static bool DenyOthers(string before, string after)
    {
        var (was, now) = (WordsOf(before), WordsOf(after));
        return !was.SequenceEqual(now, StringComparer.OrdinalIgnoreCase) && IsSameSet(was, now) && !IsSameSet(Denied(before), Denied(after));

        static List<string> Denied(string text) => [.. Clauses().Split(text).Where(clause => Of(clause).Any(fact => Negations.Contains(fact.Key))).Select(clause => string.Join(' ', WordsOf(clause).Order(StringComparer.OrdinalIgnoreCase)))];
        static bool IsSameSet(List<string> one, List<string> other) => one.Order(StringComparer.OrdinalIgnoreCase).SequenceEqual(other.Order(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The words for what one has more often than the other; a word that both have is none of them.</summary>
    public static IEnumerable<string> Less(IEnumerable<TextFact> all, IEnumerable<TextFact> others)
    {
        var (rest, left) = (all.ToList(), others.ToList());
        foreach (var both in rest.Where(left.Remove).ToList()) rest.Remove(both);
        var counts = left.CountBy(fact => fact.Key).ToDictionary(StringComparer.Ordinal);
        foreach (var fact in rest)
        {
            if (counts.GetValueOrDefault(fact.Key) > 0) counts[fact.Key]--;
            else yield return fact.Word;
        }
    }

    private static List<string> WordsOf(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    private static IEnumerable<string> KeysOf(string text) => Of(text).Select(fact => fact.Key);

    /// <summary>The same for "1000" and "1,000", and for "5" and "5.0": how a number is written is another rule's business.</summary>
    private static string NumberOf(string word) =>
        decimal.TryParse(word, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && Thousands().IsMatch(word) ? number.ToString("0.############", CultureInfo.InvariantCulture) : word;

    [GeneratedRegex(@"\d[\d,.]{0,15}\d|\d|[%<>≤≥]|(?<!\p{L})(?:up\s+to|at\s+(?:most|least)|(?:no|not)\s+(?:more|less)\s+than|prior\s+to|every\s+other|by\s+mouth|under\s+the\s+skin|into\s+a\s+muscle)(?!\p{L})|\p{L}[\p{L}'\u2019]*",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Fact();

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:[.,'\u2019-][\p{L}\p{N}]+)*", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Word();

    [GeneratedRegex(@"[.;:!?,](?!\d)|\b(?:but|and|or|while|although|yet)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Clauses();

    [GeneratedRegex(@"^\p{L}+n['\u2019]t$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Contraction();

    [GeneratedRegex(@"^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Thousands();
}

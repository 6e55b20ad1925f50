using System.Text.RegularExpressions;

namespace Monographs.Content.References;

/// <summary>The forms of the identifiers that sources and trials have.</summary>
public static partial class Identifiers
{
    /// <summary>DOI Handbook: prefix <c>10.</c> and 4 to 9 digits, a slash, a suffix without spaces.</summary>
    public static bool IsDoi(string text) => Doi().IsMatch(text);

    /// <summary>PubMed: 1 to 8 digits, not beginning with 0.</summary>
    public static bool IsPubMedId(string text) => PubMedId().IsMatch(text);

    /// <summary>PubMed Central: <c>PMC</c> and digits.</summary>
    public static bool IsPmcId(string text) => PmcId().IsMatch(text);

    /// <summary>ClinicalTrials.gov: <c>NCT</c> and 8 digits.</summary>
    public static bool IsNctNumber(string text) => NctNumber().IsMatch(text);

    /// <summary>EU Clinical Trials Register: year, number, check digits.</summary>
    public static bool IsEudraCtNumber(string text) => EudraCtNumber().IsMatch(text);

    [GeneratedRegex(@"^10\.[0-9]{4,9}/\S+\z", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Doi();

    [GeneratedRegex(@"^[1-9][0-9]{0,7}\z", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex PubMedId();

    [GeneratedRegex(@"^PMC[0-9]+\z", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex PmcId();

    [GeneratedRegex(@"^NCT[0-9]{8}\z", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex NctNumber();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{6}-[0-9]{2}\z", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex EudraCtNumber();
}

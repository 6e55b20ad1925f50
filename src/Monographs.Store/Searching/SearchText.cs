using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Monographs.Store.Searching;

/// <summary>
/// Writes what was typed or pasted in one way, so that it is found however it was spelled. <see cref="string.Normalize()"/> cannot help:
/// with invariant globalization it gives every text back as it is.
/// </summary>
internal static partial class SearchText
{
    /// <summary>Fullwidth forms of the printable ASCII characters, as an input method for East Asian languages writes them.</summary>
    private const int FirstFullwidth = 0xFF01;
    private const int LastFullwidth = 0xFF5E;
    private const int FullwidthToAscii = 0xFEE0;

    private const int Minus = 0x2212;

    /// <summary>One kind of dash, of quotation mark and of space; nothing that cannot be seen; trial numbers and identifiers without what stands around them.</summary>
    public static string Clean(string raw)
    {
        var text = new StringBuilder(raw.Length);
        foreach (var rune in raw.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                // A soft hyphen or a zero-width joiner inside a pasted word is no part of it.
                case UnicodeCategory.Format: break;
                case UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned
                    or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                    AppendSpace(text);
                    break;
                case UnicodeCategory.DashPunctuation: text.Append('-'); break;
                case UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OpenPunctuation when IsQuote(rune.Value):
                    text.Append(rune.Value is 0x2018 or 0x2019 ? '\'' : '"');
                    break;
                default:
                    if (rune == Rune.ReplacementChar) AppendSpace(text);
                    else if (rune.Value == Minus) text.Append('-');
                    else if (rune.Value is >= FirstFullwidth and <= LastFullwidth) text.Append((char)(rune.Value - FullwidthToAscii));
                    else text.Append(rune);
                    break;
            }
        }
        var clean = TrialNumber().Replace(text.ToString().Trim(), "NCT$1");
        return Prefix().Replace(clean, "");
    }

    private static bool IsQuote(int rune) => rune is 0xAB or 0xBB or (>= 0x2018 and <= 0x201F);

    private static void AppendSpace(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != ' ') text.Append(' ');
    }

    [GeneratedRegex(@"\bNCT[\s-]*(\d{8})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex TrialNumber();

    /// <summary>What is pasted with a DOI, a PubMed id or a trial number.</summary>
    [GeneratedRegex(@"(?<!\S)(?:doi:?\s*(?=10\.)|PMID:?\s*(?=\d)|https?://(?:dx\.)?doi\.org/|https?://pubmed\.ncbi\.nlm\.nih\.gov/|https?://(?:www\.)?clinicaltrials\.gov/(?:ct2/show|study)/)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Prefix();
}

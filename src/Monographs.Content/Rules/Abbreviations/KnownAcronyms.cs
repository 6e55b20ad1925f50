using System.Collections.Frozen;

namespace Monographs.Content.Rules.Abbreviations;

/// <summary>
/// Acronyms that need no explanation: better known than their words, or names of genes and proteins, whose letters are a name and not an abbreviation to be spelled out.
/// </summary>
internal static class KnownAcronyms
{
    public static readonly FrozenSet<string> All = new[]
    {
        "US", "USA", "UK", "EU", "UN", "AM", "PM", "ID", "OK", "TV", "PDF", "URL", "ISO", "NHS", "FAQ", "SMS", "GPS",
        "DNA", "RNA", "MRNA", "PCR", "HIV", "AIDS", "COVID", "CT", "MRI", "ECG", "UV", "BMI", "PH", "IQ", "LSD",
        "NCT", "DOI", "PMID", "INN", "CAS",
        "KRAS", "NRAS", "HRAS", "BRAF", "MEK", "RAF", "EGFR", "ALK", "RET", "MET", "KIT", "PDGFRA", "FLT", "JAK", "STAT", "TP", "MYC", "BCL", "BCR", "ABL", "VEGF", "HER",
        "GVAX",
        "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII",
        "NOT", "AND", "OR", "NO", "NEVER", "DO",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}

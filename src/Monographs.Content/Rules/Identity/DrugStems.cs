using System.Collections.Frozen;

namespace Monographs.Content.Rules.Identity;

/// <summary>Endings by which a word is known for the name of a drug: stems of international nonproprietary names (WHO, "The use of stems").</summary>
internal static class DrugStems
{
    private const int MinLength = 6;

    private static readonly string[] Endings =
    [
        "mab", "nib", "tinib", "rafenib", "zomib", "parib", "ciclib", "lisib", "degib", "domide", "imide", "imod", "taxel", "rubicin", "platin", "citabine", "bulin", "tecan", "trexed", "trexate",
        "mustine", "fosfamide", "vastatin", "pril", "sartan", "olol", "dipine", "prazole", "xaban", "gatran", "parin", "grel", "gliptin", "gliflozin", "glutide", "glitazone", "formin", "cillin",
        "cycline", "mycin", "floxacin", "conazole", "fungin", "ciclovir", "navir", "tegravir", "buvir", "previr", "asvir", "vudine", "setron", "pitant", "triptan", "gepant", "oxetine", "pramine",
        "azepam", "zolam", "barbital", "caine", "curium", "sone", "olone", "cept", "kinra", "grastim", "leucel", "siran", "rsen", "dronate", "terol", "tropium", "lukast",
        "statin", "fibrate", "oxacin", "bactam", "penem", "profen", "coxib", "fenac", "tidine", "vaptan", "ampanel", "racetam", "gabalin",
    ];

    /// <summary>Asked of every word of a file: by the last letter there are few to compare.</summary>
    private static readonly FrozenDictionary<char, string[]> ByLastLetter = Endings.GroupBy(ending => ending[^1]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    public static bool IsDrugName(ReadOnlySpan<char> word)
    {
        if (word.Length < MinLength) return false;
        foreach (var ending in ByLastLetter.GetValueOrDefault(char.ToLowerInvariant(word[^1]), []))
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}

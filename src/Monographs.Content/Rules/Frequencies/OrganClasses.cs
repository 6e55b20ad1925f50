using System.Collections.Immutable;

namespace Monographs.Content.Rules.Frequencies;

/// <summary>The system organ classes of MedDRA in their internationally agreed order (EU guideline on the summary of product characteristics, annex).</summary>
internal static class OrganClasses
{
    public static readonly ImmutableArray<string> InOrder =
    [
        "infections and infestations", "neoplasms benign, malignant and unspecified", "blood and lymphatic system disorders", "immune system disorders", "endocrine disorders",
        "metabolism and nutrition disorders", "psychiatric disorders", "nervous system disorders", "eye disorders", "ear and labyrinth disorders", "cardiac disorders",
        "vascular disorders", "respiratory, thoracic and mediastinal disorders", "gastrointestinal disorders", "hepatobiliary disorders", "skin and subcutaneous tissue disorders",
        "musculoskeletal and connective tissue disorders", "renal and urinary disorders", "pregnancy, puerperium and perinatal conditions", "reproductive system and breast disorders",
        "congenital, familial and genetic disorders", "general disorders and administration site conditions", "investigations", "injury, poisoning and procedural complications",
        "surgical and medical procedures", "social circumstances", "product issues",
    ];

    /// <summary>The place of a class in the order; -1 for words that are none.</summary>
    public static int Find(string text)
    {
        var words = text.Trim().ToLowerInvariant();
        return words.Length < 5 ? -1 : InOrder.IndexOf(InOrder.FirstOrDefault(each => each.StartsWith(words, StringComparison.Ordinal) || words.StartsWith(each, StringComparison.Ordinal)) ?? "");
    }
}

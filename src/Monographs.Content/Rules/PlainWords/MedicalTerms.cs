using System.Collections.Frozen;

namespace Monographs.Content.Rules.PlainWords;

/// <summary>Medical terms that patients meet on labels, with the words to put before them.</summary>
internal static class MedicalTerms
{
    public static readonly FrozenDictionary<string, string> InWords = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["pruritus"] = "itching",
        ["edema"] = "swelling",
        ["oedema"] = "swelling",
        ["fatigue"] = "tiredness",
        ["diarrhea"] = "loose stools",
        ["pyrexia"] = "high temperature",
        ["dyspnea"] = "shortness of breath",
        ["alopecia"] = "hair loss",
        ["hypertension"] = "high blood pressure",
        ["hypotension"] = "low blood pressure",
        ["myocardial infarction"] = "heart attack",
        ["thrombosis"] = "blood clot",
        ["embolism"] = "blood clot that moves",
        ["thromboembolism"] = "blood clots",
        ["anemia"] = "low red blood cells",
        ["neutropenia"] = "low white blood cells",
        ["thrombocytopenia"] = "low platelets",
        ["renal"] = "kidney",
        ["hepatic"] = "liver",
        ["cardiac"] = "heart",
        ["pulmonary"] = "lung",
        ["malignant"] = "cancerous",
        ["metastatic"] = "spread to other parts",
        ["intravenous"] = "into a vein",
        ["intravenously"] = "into a vein",
        ["subcutaneous"] = "under the skin",
        ["subcutaneously"] = "under the skin",
        ["erythema"] = "redness",
        ["emesis"] = "vomiting",
        ["asthenia"] = "weakness",
        ["alveolitis"] = "swelling in the lungs",
        ["mucositis"] = "sore mouth",
        ["arthralgia"] = "joint pain",
        ["myalgia"] = "muscle pain",
        ["hemorrhagic"] = "bleeding",
        ["jaundice"] = "yellow skin or eyes",
        ["neuropathy"] = "nerve damage",
        ["insomnia"] = "trouble sleeping",
        ["anorexia"] = "loss of appetite",
        ["contraindicated"] = "not to be used",
        ["prophylaxis"] = "prevention",
        ["teratogenic"] = "harmful to an unborn baby",
        ["cytokine"] = "signal protein",
        ["toxicity"] = "harm",
        ["infusion"] = "drip",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}

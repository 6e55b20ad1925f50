using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.PlainWords;

public sealed partial class TermsExplained : PatternRule
{
    public override string Id => "PLAIN-005";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "A medical term for patients has plain words before it.";

    public override string Cause => "\"Pruritus\" on its own tells a patient nothing.";

    public override string Example => "pruritus was seen";

    public override string Cure => "Write the plain words, and the term in parentheses: 'itching (pruritus)'.";

    public override string Source => "NHS content style guide.";

    private protected override Regex Pattern => Terms();

    private protected override bool IsForPatients => true;

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' has no plain words before it.";

    private protected override string? Instead(Hit hit) => MedicalTerms.InWords.GetValueOrDefault(hit.Words) is { } words ? $"{words} ({hit.Words})" : null;

    private protected override FindingLevel? LevelAt(Hit hit) => hit.Run.IsPlain && !hit.IsInParentheses && !Explained().IsMatch(hit.After) && !Named().IsMatch(hit.Before) ? Level : null;

    [GeneratedRegex(@"(?<![\p{L}\d-])(?:pruritus|o?edema|fatigue|diarrhea|pyrexia|dyspnea|alopecia|hypertension|hypotension|myocardial infarction|thrombo(?:sis|embolism)|embolism|anemia|neutropenia|thrombocytopenia|renal|hepatic|cardiac|pulmonary|malignant|metastatic|intravenous(?:ly)?|subcutaneous(?:ly)?|erythema|emesis|asthenia|alveolitis|mucositis|arthralgia|myalgia|hemorrhagic|jaundice|neuropathy|insomnia|anorexia|contraindicated|prophylaxis|teratogenic|cytokine|toxicity|infusion)(?![\p{L}\d])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Terms();

    /// <summary>"Lupus, a disease in which…", "alveolitis (swelling in the lungs)".</summary>
    [GeneratedRegex(@"^(?:, (?:an?|the|or|which|when) |[ \u00A0]\(|[ \u00A0](?:is|means|was) an? )", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Explained();

    [GeneratedRegex(@"\bcalled(?: an?)?[ \u00A0]$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Named();
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Monographs.Content.PlainWords;

/// <summary>
/// The serious harms that labels name, in both languages. Rules and the sheet of questions read this list and nothing else.
/// Serious: 21 CFR 312.32(a) and 201.57(c)(6). Clinicians' words: headings of US labels; plain words: NHS A to Z of health writing.
/// </summary>
public static class SeriousHarms
{
    public static ImmutableArray<Harm> All { get; } =
    [
        Of("harm to an unborn baby", @"embryo-?fetal|fetal (harm|toxicity)|birth defects?|teratogen\w*|unborn", @"unborn|\bbab(y|ies)\b|pregnan\w*", hasSigns: false),
        Of("a blood clot", @"thrombo-?embol\w*|embolism|deep vein thrombosis|blood clots?", @"\bclots?\b"),
        Of("a heart attack", @"myocardial infarction|heart attacks?", @"heart attacks?"),
        Of("a stroke", @"strokes?", @"strokes?"),
        Of("death", @"mortality|deaths?|fatal\w*", @"\bdied?\b|deaths?", hasSigns: false),
        Of("low blood counts", @"hematologic toxicity|neutropeni\w*|thrombocytopeni\w*|cytopeni\w*|low blood counts?|myelosuppression", @"blood (cell )?counts?|blood cells?"),
        Of("liver damage", @"hepatotoxicity|liver (damage|failure|injury|toxicity)|hepatitis", @"\bliver\b"),
        Of("swollen or sore lungs", @"alveolitis|pneumonitis|interstitial lung disease", @"\blungs?\b"),
        Of("a severe skin reaction", @"severe skin reactions?|stevens-johnson\w*|toxic epidermal necrolysis", @"\bskin\b|\brash\b"),
        Of("a severe allergic reaction", @"anaphyla\w*|hypersensitivity|allergic reactions?", @"allerg\w*"),
        Of("a second cancer", @"second (primary )?(cancers?|malignanc\w*)", @"(second|new|other|another) cancers?", hasSigns: false),
        Of("tumor lysis (cancer cells that die too fast)", @"tumor lysis", @"cancer cells"),
        Of("nerve damage", @"(peripheral )?neuropathy|nerve damage", @"\bnerves?\b"),
        Of("a seizure", @"seizures?|convulsions?", @"seizures?|\bfits?\b"),
        Of("lupus", @"lupus", @"lupus"),
        Of("an infusion reaction", @"infusion(-related)? reactions?", @"(infusion|drip)"),
        Of("heavy bleeding", @"h(a)?emorrhag\w*", @"bleed\w*"),
        Of("a bad infection", @"serious infections?|sepsis", @"infections?"),
        Of("heart failure", @"heart failure|cardiomyopathy", @"\bheart\b"),
        Of("kidney damage", @"nephrotoxicity|(kidney|renal) (damage|failure|injury)", @"\bkidneys?\b"),
        Of("thoughts of suicide", @"suicid\w*", @"suicid\w*"),
    ];

    private static Harm Of(string name, string detail, string plain, bool hasSigns = true) => new(name, Words($@"\b(?:{detail})"), Words(plain), hasSigns);

    private static Regex Words(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5));
}

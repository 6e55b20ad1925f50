using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Monographs.Content.PlainWords;

/// <summary>
/// The serious harms that labels name, in both languages. Rules and the sheet of questions read this list and nothing else.
/// Serious: 21 CFR 312.32(a) and 201.57(c)(6). Clinicians' words: headings of US labels; plain words: NHS A to Z of health writing.
/// </summary>
public static partial class SeriousHarms
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const int TimeLimit = 5000;

    public static readonly Harm UnbornBaby = new("harm to an unborn baby", HarmToUnbornBaby(), Words(@"unborn|\bbab(y|ies)\b|pregnan\w*"), HasSigns: false);

    // The detail of every file is searched for each of them, hence by generated code; the few plain words only for what the detail has.
    public static ImmutableArray<Harm> All { get; } =
    [
        UnbornBaby,
        new("a blood clot", BloodClot(), Words(@"\bclots?\b"), HasSigns: true),
        new("a heart attack", HeartAttack(), Words(@"heart attacks?"), HasSigns: true),
        new("a stroke", Stroke(), Words(@"strokes?"), HasSigns: true),
        new("death", Death(), Words(@"\bdied?\b|deaths?"), HasSigns: false),
        new("low blood counts", LowBloodCounts(), Words(@"blood (cell )?counts?|blood cells?"), HasSigns: true),
        new("liver damage", LiverDamage(), Words(@"\bliver\b"), HasSigns: true),
        new("swollen or sore lungs", SoreLungs(), Words(@"\blungs?\b"), HasSigns: true),
        new("a severe skin reaction", SkinReaction(), Words(@"\bskin\b|\brash\b"), HasSigns: true),
        new("a severe allergic reaction", AllergicReaction(), Words(@"allerg\w*"), HasSigns: true),
        new("a second cancer", SecondCancer(), Words(@"(second|new|other|another) cancers?"), HasSigns: false),
        new("tumor lysis (cancer cells that die too fast)", TumorLysis(), Words(@"cancer cells"), HasSigns: true),
        new("nerve damage", NerveDamage(), Words(@"\bnerves?\b"), HasSigns: true),
        new("a seizure", Seizure(), Words(@"seizures?|\bfits?\b"), HasSigns: true),
        new("lupus", Lupus(), Words(@"lupus"), HasSigns: true),
        new("an infusion reaction", InfusionReaction(), Words(@"(infusion|drip)"), HasSigns: true),
        new("heavy bleeding", HeavyBleeding(), Words(@"bleed\w*"), HasSigns: true),
        new("a bad infection", BadInfection(), Words(@"infections?"), HasSigns: true),
        new("heart failure", HeartFailure(), Words(@"\bheart\b"), HasSigns: true),
        new("kidney damage", KidneyDamage(), Words(@"\bkidneys?\b"), HasSigns: true),
        new("thoughts of suicide", Suicide(), Words(@"suicid\w*"), HasSigns: true),
    ];

    private static Regex Words(string pattern) => new(pattern, Options, TimeSpan.FromMilliseconds(TimeLimit));

    [GeneratedRegex(@"\b(?:embryo-?fetal|fetal (harm|toxicity)|birth defects?|teratogen\w*|unborn)", Options, TimeLimit)]
    private static partial Regex HarmToUnbornBaby();

    [GeneratedRegex(@"\b(?:thrombo-?embol\w*|embolism|deep vein thrombosis|blood clots?)", Options, TimeLimit)]
    private static partial Regex BloodClot();

    [GeneratedRegex(@"\b(?:myocardial infarction|heart attacks?)", Options, TimeLimit)]
    private static partial Regex HeartAttack();

    [GeneratedRegex(@"\b(?:strokes?)", Options, TimeLimit)]
    private static partial Regex Stroke();

    [GeneratedRegex(@"\b(?:mortality|deaths?|fatal\w*)", Options, TimeLimit)]
    private static partial Regex Death();

    [GeneratedRegex(@"\b(?:hematologic toxicity|neutropeni\w*|thrombocytopeni\w*|cytopeni\w*|low blood counts?|myelosuppression)", Options, TimeLimit)]
    private static partial Regex LowBloodCounts();

    [GeneratedRegex(@"\b(?:hepatotoxicity|liver (damage|failure|injury|toxicity)|hepatitis)", Options, TimeLimit)]
    private static partial Regex LiverDamage();

    [GeneratedRegex(@"\b(?:alveolitis|pneumonitis|interstitial lung disease)", Options, TimeLimit)]
    private static partial Regex SoreLungs();

    [GeneratedRegex(@"\b(?:severe skin reactions?|stevens-johnson\w*|toxic epidermal necrolysis)", Options, TimeLimit)]
    private static partial Regex SkinReaction();

    [GeneratedRegex(@"\b(?:anaphyla\w*|hypersensitivity|allergic reactions?)", Options, TimeLimit)]
    private static partial Regex AllergicReaction();

    [GeneratedRegex(@"\b(?:second (primary )?(cancers?|malignanc\w*))", Options, TimeLimit)]
    private static partial Regex SecondCancer();

    [GeneratedRegex(@"\b(?:tumor lysis)", Options, TimeLimit)]
    private static partial Regex TumorLysis();

    [GeneratedRegex(@"\b(?:(peripheral )?neuropathy|nerve damage)", Options, TimeLimit)]
    private static partial Regex NerveDamage();

    [GeneratedRegex(@"\b(?:seizures?|convulsions?)", Options, TimeLimit)]
    private static partial Regex Seizure();

    [GeneratedRegex(@"\b(?:lupus)", Options, TimeLimit)]
    private static partial Regex Lupus();

    [GeneratedRegex(@"\b(?:infusion(-related)? reactions?)", Options, TimeLimit)]
    private static partial Regex InfusionReaction();

    [GeneratedRegex(@"\b(?:h(a)?emorrhag\w*)", Options, TimeLimit)]
    private static partial Regex HeavyBleeding();

    [GeneratedRegex(@"\b(?:serious infections?|sepsis)", Options, TimeLimit)]
    private static partial Regex BadInfection();

    [GeneratedRegex(@"\b(?:heart failure|cardiomyopathy)", Options, TimeLimit)]
    private static partial Regex HeartFailure();

    [GeneratedRegex(@"\b(?:nephrotoxicity|(kidney|renal) (damage|failure|injury))", Options, TimeLimit)]
    private static partial Regex KidneyDamage();

    [GeneratedRegex(@"\b(?:suicid\w*)", Options, TimeLimit)]
    private static partial Regex Suicide();
}

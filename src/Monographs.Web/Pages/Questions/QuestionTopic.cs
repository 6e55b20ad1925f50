using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Monographs.Web.Pages;

/// <summary>Something that a patient should ask about where a monograph has no answer.</summary>
/// <param name="Subject">Finds the sentences about it.</param>
/// <param name="IsAlwaysAsked">Also where the monograph does not mention it: that is a gap too.</param>
/// <param name="IsAboutTaking">Idle for a drug that nobody gets any more.</param>
/// <param name="IsAboutNumbers">A table that counts side effects answers it in part.</param>
/// <param name="Case">Finds the sentences on safety that tell of a case of it, which leaves the question open for all others.</param>
internal sealed partial record QuestionTopic(Regex Subject, string Question, bool IsAlwaysAsked = false, bool IsAboutTaking = false, bool IsAboutNumbers = false, Regex? Case = null)
{
    /// <summary>A boxed warning of it answers it.</summary>
    public static readonly QuestionTopic Unborn = new(Pregnancy(), "Could it harm an unborn baby? What must I do if I am pregnant, or could have or father a child?", IsAlwaysAsked: true);

    public static ImmutableArray<QuestionTopic> All { get; } =
    [
        Unborn,
        new(Breastfeeding(), "May I breastfeed, and if not, for how long?", IsAlwaysAsked: true),
        new(OtherMedicines(), "Which of my other medicines, vitamins or herbs could be a problem?", IsAlwaysAsked: true, Case: Combination()),
        new(Organs(), "What if my kidneys or my liver do not work well?", IsAlwaysAsked: true),
        new(Vaccines(), "Which vaccines may I have, and when?"),
        new(Giving(), "How will I be given it, and how long does that take each time?", IsAboutTaking: true),
        new(Before(), "Will I be given something beforehand to prevent a reaction?", IsAboutTaking: true),
        new(Numbers(), "Out of 100 people like me, how many get each side effect?", IsAboutNumbers: true),
        new(Men(), "Which rules apply to men?"),
        new(OpenTrials(), "Which trials are open for me now?"),
    ];

    [GeneratedRegex(@"\bpregnan\w*|\bunborn\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Pregnancy();

    [GeneratedRegex(@"\bbreast-?feed\w*|\bbreast milk\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Breastfeeding();

    [GeneratedRegex(@"\binteractions?\b|\binhibitors? of the enzyme\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex OtherMedicines();

    [GeneratedRegex(@"\b(?:is|are|was|were) added\b|\b(?:deaths|given|together) with\b|\bcombin(?:ed|ations?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Combination();

    [GeneratedRegex(@"\b(?:kidneys?|renal|liver|hepatic|organ) (?:or liver )?(?:impairment|disease|function|problems)\b|\bdialysis\b|\bcreatinine clearance\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Organs();

    [GeneratedRegex(@"\bvaccines\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Vaccines();

    [GeneratedRegex(@"\binfusion time\b|\bthe route\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Giving();

    [GeneratedRegex(@"\bpremedication\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Before();

    [GeneratedRegex(@"\bpercentages\b|\brate of\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\bfor men\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Men();

    [GeneratedRegex(@"\bopen trial\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex OpenTrials();
}

using System.Collections.Frozen;

namespace Monographs.Content.Rules.PlainWords;

/// <summary>Words to put plainly, with the words to write (NHS A to Z of health writing, in US spelling).</summary>
internal static class PlainWordList
{
    public static readonly FrozenDictionary<string, string> Instead = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["medication"] = "medicine", ["medications"] = "medicines", ["drug"] = "medicine", ["drugs"] = "medicines", ["nausea"] = "feeling sick (nausea)", ["oral"] = "by mouth", ["orally"] = "by mouth",
        ["fever"] = "high temperature", ["clinician"] = "doctor or nurse", ["clinicians"] = "doctors or nurses", ["physician"] = "doctor", ["physicians"] = "doctors", ["prognosis"] = "outlook",
        ["exceed"] = "be more than", ["exceeds"] = "is more than", ["exceeding"] = "more than", ["excessive"] = "too much", ["acute"] = "sudden", ["formulation"] = "type", ["formulations"] = "types",
        ["haemorrhage"] = "very heavy bleeding", ["hemorrhage"] = "very heavy bleeding", ["eg"] = "for example", ["e.g."] = "for example", ["ie"] = "that is", ["i.e."] = "that is", ["etc"] = "and so on",
        ["don't"] = "do not", ["can't"] = "cannot", ["won't"] = "will not", ["isn't"] = "is not", ["aren't"] = "are not", ["shouldn't"] = "should not", ["doesn't"] = "does not", ["didn't"] = "did not", ["wasn't"] = "was not",
        ["administer"] = "give", ["administered"] = "given", ["administration"] = "giving", ["discontinue"] = "stop", ["discontinued"] = "stopped", ["commence"] = "start", ["commenced"] = "started",
        ["prior to"] = "before", ["subsequently"] = "later", ["adverse"] = "harmful", ["monitor"] = "check", ["monitored"] = "checked", ["efficacy"] = "how well it works", ["tolerability"] = "how people feel on it",
        ["utilize"] = "use", ["utilized"] = "used", ["approximately"] = "about", ["sufficient"] = "enough", ["additional"] = "more", ["assist"] = "help", ["obtain"] = "get", ["require"] = "need", ["requires"] = "needs",
        ["topical"] = "put on the skin", ["intake"] = "eating or drinking", ["chronic"] = "long-term",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}

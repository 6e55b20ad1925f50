using System.Text.RegularExpressions;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Cards;

internal enum Urgency
{
    Routine,
    Urgent,
    Emergency,
}

/// <summary>An alert block whose title sends the reader to a service: "Call 911 if:", "Ask for an urgent appointment if:".</summary>
internal sealed partial record Card(TextRun Title, string Text, Urgency Urgency)
{
    public static IEnumerable<Card> FindAll(MonographSyntax file) =>
        file.Runs.All.Where(run => run.Place is RunPlace.NoticeTitle).Select(run => (run, text: file.Runs.TextOf(run))).Where(each => Sends().IsMatch(each.text))
            .Select(each => new Card(each.run, each.text, Emergency().IsMatch(each.text) ? Urgency.Emergency : Urgent().IsMatch(each.text) ? Urgency.Urgent : Urgency.Routine));

    public int CountServices() => Service().Count(Text);

    [GeneratedRegex(@"^(?:immediate action required: |urgent advice: |non-urgent advice: )?(?:call|phone|ask|see|contact|speak to|talk to|tell|go to|get help)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Sends();

    [GeneratedRegex(@"\b(?:911|999|112|emergency|immediate)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Emergency();

    [GeneratedRegex(@"\b(?:urgent(?:ly)?|same day|at once|right away|straight away|now|today)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Urgent();

    [GeneratedRegex(@"\b(?:911|999|112|emergency (?:room|department)|hospital|doctor|nurse|pharmacist|trial team|poison (?:center|control)|clinic)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Service();
}

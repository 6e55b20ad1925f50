using System.Text.RegularExpressions;
using Monographs.Content.Advice;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Claims;

public sealed partial class NoDosingOrders : Rule
{
    public override string Id => "SAFE-003";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "Patients are not told to take, give, start, increase or inject an agent that is not approved.";

    public override string Cause => "An order on a public page is followed by people who have no trial team.";

    public override string Example => "Take 10 mg every day.";

    public override string Cure => "Say what was done in trials: 'In the trial, people had 10 mg every day.'";

    public override string Source => "House style, after 21 CFR 312.7.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        if (file.FrontMatter.Model.Status is MonographStatus.Approved) yield break;
        foreach (var hit in file.Hits(Orders()))
        {
            var isForPatients = hit.Run.IsPlain || hit.Run.Advice is AdviceKind.Do || hit.Run.Place is RunPlace.Heading or RunPlace.NoticeTitle;
            // Of another medicine, or of anything else, one may say so: "take the card with you".
            if (isForPatients && (hit.Run.Place is RunPlace.Heading || IsOfAgent(file, hit))) yield return Find(file, hit.SpanOf(), $"'{hit.Quote}' tells a reader to use an agent that is not approved. {Cure}");
        }
    }

    private static bool IsOfAgent(MonographSyntax file, Hit hit)
    {
        var sentence = hit.Sentence.In(file.Runs).ToString();
        return Dose().IsMatch(sentence) || file.FrontMatter.Names.Any(name => name.Name.Length > 0 && sentence.Contains(name.Name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>At the beginning of a sentence, item or heading, or after "then" or "and".</summary>
    [GeneratedRegex(@"(?:^|(?<=[.!?:;][ \u00A0])|(?<=\b[Hh]ow (?:and when )?to )|(?<=\b(?:then|and|please)[ \u00A0]))(?:take|give|start|increase|inject|infuse|administer|swallow)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline, 5000)]
    private static partial Regex Orders();

    [GeneratedRegex(@"\d[ \u00A0]?(?:mg|mcg|g|mL|units?|tablets?|capsules?)\b|\b(?:doses?|medicine|drug|infusion)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Dose();
}

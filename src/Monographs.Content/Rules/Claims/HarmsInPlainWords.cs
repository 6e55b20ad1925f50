using System.Text.RegularExpressions;
using Monographs.Content.Notices;
using Monographs.Content.PlainWords;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Claims;

public sealed partial class HarmsInPlainWords : Rule
{
    public override string Id => "SAFE-009";

    public override string Title => "Every serious harm in the detail has its plain words.";

    public override string Cause => "A patient who reads only the plain words would not know of it.";

    public override string Example => "A boxed warning of blood clots above plain words that name only a rash";

    public override string Cure => "Name the harm in the plain-words block of the safety section.";

    public override string Source => "21 CFR 208.20(b)(7): a patient's guide names every serious harm; Cochrane PLEACS standard 10.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        var runs = file.Runs;
        var plain = string.Join('\n', file.PlainRuns().Where(run => run.Section == "safety").Select(runs.TextOf));
        if (plain.Length == 0) yield break;
        var serious = runs.All.Where(IsAboutHarm).ToList();
        // One search of all for each harm: nearly every file has nearly none of them.
        var detail = string.Join('\n', serious.Select(runs.TextOf));
        foreach (var harm in SeriousHarms.All.Where(harm => harm.Detail.IsMatch(detail) && !harm.Plain.IsMatch(plain)))
        {
            if (FindFirst(file, serious, harm) is not { } hit) continue;
            yield return Find(file, hit.SpanOf(), $"The plain words on safety do not tell of '{hit.Quote}'. {Cure} Plain words for it: {harm.Name}.",
                hit.Run.Notice is NoticeKind.Boxed ? FindingLevel.Error : FindingLevel.Warning);
        }
        foreach (var item in serious.Where(run => run is { Notice: NoticeKind.Boxed, Place: RunPlace.ListItem }))
        {
            var text = runs.TextOf(item);
            if (Instruction().IsMatch(text) || SeriousHarms.All.Any(harm => harm.Detail.IsMatch(text)) || Words().Matches(text).Any(word => plain.Contains(word.Value, StringComparison.OrdinalIgnoreCase))) continue;
            yield return Find(file, file.Hit(item).SpanOf(), $"The plain words on safety do not tell of '{TextRules.Quote(text)}' in the boxed warning. {Cure}");
        }
    }

    /// <summary>Boxed warnings and warnings anywhere, and all that the safety section says itself; a correction tells what others print.</summary>
    private static bool IsAboutHarm(TextRun run) =>
        !run.IsPlain && run.Place is not (RunPlace.ColumnHeading or RunPlace.Figure)
        && (run.Notice is NoticeKind.Boxed or NoticeKind.Warning || (run.Section == "safety" && run.Notice is not NoticeKind.Correction));

    private static Hit? FindFirst(MonographSyntax file, IEnumerable<TextRun> serious, Harm harm)
    {
        foreach (var run in serious.OrderByDescending(run => run.Notice is NoticeKind.Boxed))
        {
            foreach (var match in harm.Detail.EnumerateMatches(file.Runs.SpanOf(run)))
            {
                var hit = new Hit(file, run, run.Start + match.Index, match.Length);
                if (!Denied().IsMatch(file.Runs.Text.AsSpan(hit.Sentence.Start, Math.Max(0, hit.Start - hit.Sentence.Start)))) return hit;
            }
        }
        return null;
    }

    [GeneratedRegex(@"\b(?:no|not|without)\b[^,;:]{0,25}\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Denied();

    /// <summary>What to do about a harm is none.</summary>
    [GeneratedRegex(@"^(?:assess|avoid|check|confirm|consider|counsel|discontinue|do not|ensure|evaluate|exclude|give|interrupt|measure|monitor|obtain|perform|reduce|start|stop|test|use|withhold)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Instruction();

    [GeneratedRegex(@"\b(?!(?:with|from|this|that|were|when|which|people|label|boxed|warning|severe|serious|risk)\b)\p{L}{4,}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Words();
}

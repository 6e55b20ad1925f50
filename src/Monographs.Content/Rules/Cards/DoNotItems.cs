using System.Text.RegularExpressions;
using Monographs.Content.Advice;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Cards;

public sealed partial class DoNotItems : Rule
{
    public override string Id => "CARD-003";

    public override string Title => "What not to do is said with 'do not', and a list has at least two items.";

    public override string Cause => "\"Don't\" is missed more often than \"do not\", and a list of one item looks as if the rest were lost.";

    public override string Example => "- don't drive";

    public override string Cure => "Write 'Do not' in the heading and items that complete it; make one item a sentence.";

    public override string Source => "NHS content style guide; NHS design system, do and don't lists.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        foreach (var list in file.Runs.All.Where(run => run.Advice is not AdviceKind.None).GroupBy(run => (run.Heading, run.Advice)))
        {
            var items = list.ToList();
            if (items.Count == 1) yield return Find(file, file.Hit(items[0]).SpanOf(), $"'{TextRules.Quote(file.Runs.SpanOf(items[0]))}' is the only item below '{TextRules.Quote(file.Runs.SpanOf(list.Key.Heading!))}'. {Cure}");
            foreach (var item in items.Where(item => Negation().IsMatch(file.Runs.SpanOf(item))))
            {
                yield return Find(file, file.Hit(item).SpanOf(), $"'{TextRules.Quote(file.Runs.SpanOf(item))}' says 'not' within a list whose heading says whether to. {Cure}");
            }
        }
        foreach (var hit in file.Hits(Contraction()).Where(hit => hit.Run is { Advice: AdviceKind.None, Place: RunPlace.ListItem }))
        {
            yield return Find(file, hit.SpanOf(), $"'{hit.Quote}' is easily missed. Write 'Do not'.");
        }
    }

    [GeneratedRegex(@"^(?:do not|don['\u2019]?t|never|DO NOT|DON['\u2019]T)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Negation();

    /// <summary>At the beginning of an item.</summary>
    [GeneratedRegex(@"^don['\u2019]?t\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline, 5000)]
    private static partial Regex Contraction();
}

using System.Text.RegularExpressions;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Frequencies;

public sealed partial class OneFormatOfRates : Rule
{
    public override string Id => "FREQ-006";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "The rates in one plain-words block are all in one form.";

    public override string Cause => "Readers compare 1 in 10 and 14% by their size as numbers, and take the second for more than it is.";

    public override string Example => "1 in 10 people, and 14%";

    public override string Cure => "Write all as '14 of 25 people' or all as '14 in 100 people'.";

    public override string Source => "NHS content style guide, numbers.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        foreach (var section in file.PlainRuns().GroupBy(run => run.Section))
        {
            var inWords = section.Any(run => InWords().IsMatch(file.Runs.SpanOf(run)));
            foreach (var run in section.Where(_ => inWords))
            {
                foreach (var match in Percentage().Matches(file.Runs.TextOf(run)).Take(1))
                {
                    yield return Find(file, new Hit(file, run, run.Start + match.Index, match.Length).SpanOf(), $"'{match.Value}' stands beside rates in words. {Cure}");
                }
            }
        }
    }

    [GeneratedRegex(@"\d[ \u00A0](?:of|in|out of)[ \u00A0](?:every )?\d", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex InWords();

    [GeneratedRegex(@"\d+(?:\.\d+)?[ \u00A0]?(?:%|percent\b)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Percentage();
}

using System.Text.RegularExpressions;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;
using Monographs.Content.Sections;
using Monographs.Content.Text;

namespace Monographs.Content.Rules.PlainWords;

public sealed partial class StatementDetail : Rule
{
    public override string Id => "PLAIN-010";

    public override string Title => "Every statement in plain words has its detail, with the same numbers.";

    public override string Cause => "A number that only the plain words have cannot be checked; one that differs from the detail misleads one of two readers.";

    public override string Example => "'14 of 25 people' in plain words, above a table that says 16 of 25";

    public override string Cure => "Make the numbers agree. Where the detail stands in another place, end the statement with a link to it: [Most serious](#most-serious).";

    public override string Source => "House style: plain words add nothing and change nothing.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        foreach (var section in file.PlainRuns().Where(run => run.Section.Length > 0).GroupBy(run => run.Section))
        {
            var detail = new Details(file.Runs, section.Key);
            foreach (var run in section)
            {
                var places = detail.Of(run);
                if (places.Count == 0) yield return Find(file, file.Hit(run).SpanOf(), $"Nothing stands behind these plain words: the section has no detail. Write it below them, or end the statement with a link to it.", FindingLevel.Warning);
                else if (FindAlone(file.Runs, run, places) is { } number) yield return Find(file, new Hit(file, run, number.Start, number.Length).SpanOf(), $"The number in '{TextRules.Quote(file.Runs.SentenceAt(run, number.Start).In(file.Runs))}' is not in the detail that it stands for. {Cure}");
            }
        }
    }

    /// <summary>The first number of people or amount that the detail does not have.</summary>
    private static Sentence? FindAlone(TextRuns runs, TextRun statement, List<TextRun> places)
    {
        foreach (var match in Numbers().EnumerateMatches(runs.SpanOf(statement)))
        {
            var number = runs.Text.Substring(statement.Start + match.Index, match.Length);
            if (!places.Exists(place => Has(runs.SpanOf(place), number))) return new(statement.Start + match.Index, match.Length);
        }
        return null;
    }

    private static bool Has(ReadOnlySpan<char> text, string number)
    {
        for (var at = 0; text[at..].IndexOf(number, StringComparison.Ordinal) is var next and >= 0; at += number.Length)
        {
            at += next;
            var isWhole = (at == 0 || !IsPart(text, at - 1, -1)) && (at + number.Length == text.Length || !IsPart(text, at + number.Length, 1));
            if (isWhole) return true;
        }
        return false;
    }

    /// <summary>Whether the number goes on at a place: a digit, or a separator with a digit behind it.</summary>
    private static bool IsPart(ReadOnlySpan<char> text, int at, int step) =>
        char.IsAsciiDigit(text[at]) || (text[at] is '.' or ',' && at + step >= 0 && at + step < text.Length && char.IsAsciiDigit(text[at + step]));

    /// <summary>Not the "100" of "70 in 100 people", an emergency number, or a span of time, which plain words may round.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d.,-])(?<!\bin )(?!(?:911|112|999)\b)\d+(?:[.,]\d+)*(?![\d-]|[\p{L}]|\s+(?:hours?|days?|weeks?)\b)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Numbers();

    /// <summary>What the statements of one section stand for.</summary>
    private sealed class Details(TextRuns runs, string section)
    {
        private readonly List<TextRun> _own = [.. runs.All.Where(run => run.Section == section && !run.IsPlain && run.Place is not RunPlace.Heading)];

        public List<TextRun> Of(TextRun statement)
        {
            if (statement.Details.IsEmpty) return _own;
            List<TextRun> named = [.. statement.Details.SelectMany(Named)];
            // A place that is not there is the business of another rule.
            return named.Count > 0 ? named : _own;
        }

        private IEnumerable<TextRun> Named(string anchor)
        {
            if (SectionCatalog.All.Any(kind => kind.Key == anchor)) return runs.All.Where(run => run.Section == anchor && !run.IsPlain);
            var start = runs.All.FirstOrDefault(run => !run.IsPlain && IsAt(run, anchor));
            return start is null ? []
                : start.Table is not null ? runs.All.Where(run => run.Table == start.Table)
                : start.Place is RunPlace.Heading ? runs.All.Where(run => run.Heading == start)
                : runs.All.SkipWhile(run => run != start).TakeWhile((run, i) => i == 0 || (run.Notice == start.Notice && run.Place is not RunPlace.NoticeTitle));
        }

        private bool IsAt(TextRun run, string anchor) => run.Place switch
        {
            RunPlace.Heading or RunPlace.NoticeTitle => Slugger.Slugify(runs.TextOf(run)) == anchor,
            RunPlace.Caption => Slugger.Slugify(runs.TextOf(run).Replace("Table:", "table-", StringComparison.Ordinal)) == anchor,
            _ => false,
        };
    }
}

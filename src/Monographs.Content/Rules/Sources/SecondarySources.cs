using System.Text.RegularExpressions;
using Monographs.Content.Reading;
using Monographs.Content.References;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Sources;

public sealed partial class SecondarySources : Rule
{
    public override string Id => "REF-005";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "A number does not rest on an encyclopedia, a news page or an unsigned page alone.";

    public override string Cause => "Such pages copy each other: the same wrong number on ten of them still has no source.";

    public override string Example => "A half-life of 9 days [@wikipedia]";

    public override string Cure => "Find the source that the page used and cite it; else say in the sentence whose number it is: 'An encyclopedia gives …'.";

    public override string Source => "House style, grades of evidence.";

    private static readonly string[] Types = ["entry-encyclopedia", "entry-dictionary", "article-newspaper", "article-magazine", "post-weblog"];

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        var runs = file.Runs;
        var secondary = file.FrontMatter.References.Where(reference => reference.Evidence is EvidenceGrade.C || Types.Contains(reference.Type)).Select(reference => reference.Id).ToHashSet(StringComparer.Ordinal);
        if (secondary.Count == 0) yield break;
        foreach (var run in runs.All.Where(run => run.Row is null && runs.Cites(run)))
        {
            foreach (var sentence in runs.SentencesOf(run))
            {
                var keys = runs.CitedIn(sentence.Start, sentence.Length).ToList();
                if (keys.Count == 0 || !keys.TrueForAll(secondary.Contains) || Figures.FindFirst(sentence.In(runs)) is not { } figure || Attribution().IsMatch(sentence.In(runs))) continue;
                yield return Flag(new(file, run, sentence.Start + figure.Index, figure.Length), keys);
            }
        }
        foreach (var row in runs.Tables.SelectMany(table => table.Body))
        {
            var keys = row.Cells.SelectMany(cell => runs.CitedIn(cell.Start, cell.Length)).ToList();
            if (keys.Count == 0 || !keys.TrueForAll(secondary.Contains) || row.Cells.FirstOrDefault(cell => Figures.FindFirst(runs.SpanOf(cell)) is not null) is not { } cell) continue;
            yield return Flag(file.Hit(cell), keys);
        }
    }

    private Finding Flag(Hit hit, List<string> keys) => Find(hit.File, hit.SpanOf(), $"The number '{hit.Quote}' rests on {string.Join(", ", keys.Distinct(StringComparer.Ordinal))} alone. {Cure}");

    /// <summary>The sentence says whose number it is.</summary>
    [GeneratedRegex(@"\b(?:encyclopa?edia|dictionary|general (?:drug )?guide|the guide|unsigned|news(?:paper)? (?:page|report)|blog)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Attribution();
}

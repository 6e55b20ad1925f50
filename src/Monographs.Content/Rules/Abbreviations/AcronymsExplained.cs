using System.Text.RegularExpressions;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Abbreviations;

public sealed partial class AcronymsExplained : Rule
{
    public override string Id => "ABBR-019";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "An acronym is explained where it is first used.";

    public override string Cause => "A reader who does not know it skips it, or takes it for another: PE is pulmonary embolism, pleural effusion or physical examination.";

    public override string Example => "RECIST, never explained";

    public override string Cure => "Write the words first and the acronym in parentheses, or only the words.";

    public override string Source => "NHS content style guide.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var hit in file.Hits(Capitals()))
        {
            var (run, acronym) = (hit.Run, Acronyms.Singular(hit.Words));
            if (run.Place is RunPlace.FrontMatter or RunPlace.Figure or RunPlace.NoticeTitle || KnownAcronyms.All.Contains(acronym) || !seen.Add(acronym) || IsName(file, acronym)) continue;
            if (file.Runs.Explained.TryGetValue(acronym, out var at) && at <= hit.Start) continue;
            if (Study().IsMatch(hit.After)) continue;
            var later = at > 0 ? " It is explained only further down." : "";
            yield return Find(file, hit.SpanOf(), $"'{acronym}' is not explained at its first use.{later} {Cure}");
        }
    }

    /// <summary>Part of a name of the drug, of what it acts on, or of a drug that it is told apart from.</summary>
    private static bool IsName(MonographSyntax file, string acronym)
    {
        var model = file.FrontMatter.Model;
        return file.FrontMatter.Names.Select(name => name.Name).Concat(model.NotSameAs.Select(other => other.Name)).Append(model.Target ?? "").Append(model.DrugClass ?? "")
            .Any(name => name.Contains(acronym, StringComparison.Ordinal));
    }

    /// <summary>Two capitals or more with no digit: what has digits is a code, a gene or a registry number.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d/.-])\p{Lu}{2,}s?(?![\p{L}\d-]|\.\p{L})", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Capitals();

    /// <summary>A study's name is a name.</summary>
    [GeneratedRegex("^[ \u00A0](?:trial|study|studies)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Study();
}

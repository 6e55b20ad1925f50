using System.Text.RegularExpressions;
using Monographs.Content.Names;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Identity;

public sealed partial class StrayNames : Rule
{
    public override string Id => "ID-006";

    public override string Title => "A name that is nearly the drug's own stands in the text only where the front matter knows it.";

    public override string Cause => "One slip of the keyboard makes another drug of it: imatinib on the page of imalumab.";

    public override string Example => "imatinib, on the page of imalumab";

    public override string Cure => "Correct the name; if another drug is meant, name it under 'not-same-as', 'members' or 'drug-class-monograph'.";

    public override string Source => "ISMP and FDA, list of confused drug names; a general drug guide that prints another drug in the middle of the text.";

    private const int MinLength = 5;
    private const int SharedStart = 3;
    private const int MaxLengthDifference = 3;

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        var known = KnownWords(file);
        string[] own = [.. file.FrontMatter.Names.Select(name => name.Name).Where(name => name.Length >= MinLength && !name.Contains(' ') && (name.Length > MinLength || name.Any(char.IsDigit))).Distinct(StringComparer.OrdinalIgnoreCase)];
        return own.Length == 0 ? [] : Similar(file, own).Where(each => !IsKnown(each.Hit.Words, known))
            .Select(each => Find(file, each.Hit.SpanOf(), $"'{each.Hit.Quote}' is easily taken for '{each.Name}' and is not among its names. {Cure}"));
    }

    private static List<(Hit Hit, string Name)> Similar(MonographSyntax file, string[] own)
    {
        var found = new List<(Hit, string)>();
        var text = file.Runs.Text;
        foreach (var match in Word().EnumerateMatches(text))
        {
            var word = text.AsSpan(match.Index, match.Length);
            foreach (var name in own)
            {
                // One edit leaves the first or the last letter; this is asked of every word.
                if (!SimilarNames.Same(word[0], name[0]) && !SimilarNames.Same(word[^1], name[^1])) continue;
                if (!SimilarNames.AreOneEditApart(word, name) && !AreConfusable(word, name)) continue;
                found.Add((new(file, file.Runs.RunAt(match.Index), match.Index, match.Length), name));
                break;
            }
        }
        return found;
    }

    /// <summary>Two names of drugs that begin alike: the beginning is what is read (FDA, phonetic and orthographic analysis).</summary>
    private static bool AreConfusable(ReadOnlySpan<char> word, string name) =>
        Math.Abs(word.Length - name.Length) <= MaxLengthDifference && word[..SharedStart].Equals(name.AsSpan(0, SharedStart), StringComparison.OrdinalIgnoreCase)
        && DrugStems.IsDrugName(word) && DrugStems.IsDrugName(name) && !word.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static bool IsKnown(string word, HashSet<string> known) =>
        FoldedName.Fold(word) is var name && (known.Contains(name) || (name.EndsWith('s') && known.Contains(name[..^1])) || known.Contains(name + "s"));

    private static HashSet<string> KnownWords(MonographSyntax file)
    {
        var model = file.FrontMatter.Model;
        var texts = file.FrontMatter.Names.Select(name => name.Name).Concat(model.NotSameAs.Select(other => other.Name)).Concat(model.NotSameAs.Select(other => other.Monograph ?? ""))
            .Concat(model.Members).Append(model.DrugClassMonograph ?? "").Append(model.DrugClass ?? "").Append(model.Target ?? "");
        return texts.SelectMany(text => Word().Matches(text).Select(match => FoldedName.Fold(match.Value))).ToHashSet(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"(?<![\p{L}\d-])\p{L}[\p{L}\d]{3,}(?:-[\p{L}\d]+)*|(?<![\p{L}\d-])\p{L}{2,4}-\p{L}*\d+", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Word();
}

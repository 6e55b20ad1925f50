using System.Collections.Immutable;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Identity;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Readability;

/// <summary>Grades the words of one monograph. A reader knows the drug names and the explained terms on the page, however long they are.</summary>
internal sealed class PlainWordsGrade(MonographSyntax file)
{
    private readonly ImmutableArray<string> _names =
    [
        .. file.FrontMatter.Names.Select(name => name.Name).Concat(file.FrontMatter.Model.NotSameAs.Select(other => other.Name)).Concat(file.FrontMatter.Model.Members)
            .Where(name => name.Length > 0).OrderByDescending(name => name.Length),
    ];

    public ReadingGrade Of(IEnumerable<TextRun> runs) =>
        runs.SelectMany(run => file.Runs.SentencesOf(run)).Select(sentence => ReadingGrade.OfSentence(sentence.In(file.Runs), Measure)).Aggregate(ReadingGrade.None, ReadingGrade.Add);

    private int Measure(ReadOnlySpan<char> text, int at)
    {
        var first = char.ToLowerInvariant(text[at]);
        foreach (var name in _names)
        {
            if (char.ToLowerInvariant(name[0]) != first) continue;
            var end = at + name.Length;
            if (end <= text.Length && text[at..end].Equals(name, StringComparison.OrdinalIgnoreCase) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return name.Length;
        }
        if (file.Terms?.MeasureTerm(text, at) is > 0 and var term) return term;
        var letters = at;
        while (letters < text.Length && char.IsLetter(text[letters])) letters++;
        return DrugStems.IsDrugName(text[at..letters]) ? letters - at : 0;
    }
}

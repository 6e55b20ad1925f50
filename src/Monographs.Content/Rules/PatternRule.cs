using System.Text.RegularExpressions;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules;

/// <summary>A rule that flags words by a pattern, wherever in a monograph readers see them.</summary>
public abstract class PatternRule : Rule
{
    /// <summary>Searched once over all runs of a file: it must not match a line feed.</summary>
    private protected abstract Regex Pattern { get; }

    /// <summary>Words of which every match has one as a whole run of the letters A to Z: a file without them is not searched. Empty: every file is.</summary>
    internal virtual string[] Signs => [];

    internal bool IgnoresCase => Pattern.Options.HasFlag(RegexOptions.IgnoreCase);

    /// <summary>Whether only plain words and advice are searched.</summary>
    private protected virtual bool IsForPatients => false;

    /// <summary>A cheap look that says where a search would be in vain.</summary>
    private protected virtual bool MayMatch(TextRuns runs) => Signs.Length == 0 || runs.Signs.ContainsAny(Signs, IgnoresCase);

    /// <summary>What is wrong with the words, in a sentence that quotes them.</summary>
    private protected abstract string Explain(Hit hit);

    /// <summary>What to write instead of the words; null where that depends on what was meant.</summary>
    private protected virtual string? Instead(Hit hit) => null;

    /// <summary>Whether <see cref="Instead"/> says the same to every reader, so that a command may write it.</summary>
    private protected virtual bool IsSafeToReplace => false;

    /// <summary>The level for words at this place; null where the rule does not hold there.</summary>
    private protected virtual FindingLevel? LevelAt(Hit hit) => Level;

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        if (!MayMatch(file.Runs)) yield break;
        foreach (var hit in IsForPatients ? file.HitsForPatients(Pattern) : file.Hits(Pattern))
        {
            if (LevelAt(hit) is not { } level) continue;
            var instead = Instead(hit);
            var message = instead is null ? $"{Explain(hit)} {Cure}" : $"{Explain(hit)} Write '{TextRules.Quote(instead).Replace('\u00A0', ' ')}'.";
            var span = hit.SpanOf();
            // Where marks stand among the words, as in **250**mg, only an editor knows where they belong.
            var isPlain = file.Source.Text.AsSpan(span.Start, span.Length).SequenceEqual(hit.Words);
            yield return Find(file, span, message, level, IsSafeToReplace && isPlain ? instead : null);
        }
    }
}

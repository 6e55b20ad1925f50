using Monographs.Content.Reading;

namespace Monographs.Content.Rules.Runs;

/// <summary>Words that a rule has an eye on.</summary>
internal readonly record struct Hit(MonographSyntax File, TextRun Run, int Start, int Length)
{
    public int End => Start + Length;

    public string Words => File.Runs.Text.Substring(Start, Length);

    /// <summary>The words for a message: on one line, without the marks of citations, not too long.</summary>
    public string Quote => TextRules.Quote(File.Runs.Text.AsSpan(Start, Length));

    public Sentence Sentence => File.Runs.SentenceAt(Run, Start);

    /// <summary>The words before it in its run.</summary>
    public ReadOnlySpan<char> Before => File.Runs.Text.AsSpan(Run.Start, Start - Run.Start);

    /// <summary>The words after it in its run.</summary>
    public ReadOnlySpan<char> After => File.Runs.Text.AsSpan(End, Run.End - End);

    /// <summary>Whether the words stand in parentheses, as a term does behind its plain words.</summary>
    public bool IsInParentheses => Before.LastIndexOf('(') > Before.LastIndexOf(')') && After.Contains(')');

    /// <summary>A word in place of an abbreviation that ends in a full stop: the stop stays where it ends the sentence too.</summary>
    public string WithStop(string word) => Words.EndsWith('.') && (After.TrimStart() is [] || char.IsUpper(After.TrimStart()[0])) ? word + "." : word;
}

namespace Monographs.Content.Comparing;

/// <summary>What became of a word, cell, row or section between two versions.</summary>
public enum Fate
{
    Same,
    Removed,
    Added,

    /// <summary>Of what has parts: some of them are not the same.</summary>
    Changed,
}

/// <summary>Words that share a fate.</summary>
public sealed record WordRun(Fate Fate, string Text);

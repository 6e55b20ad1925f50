namespace Monographs.Content.History;

/// <summary>Whether the history of the content could be read, and why not.</summary>
public enum HistoryState
{
    Complete,

    /// <summary>The command <c>git</c> is not installed.</summary>
    NoGit,

    /// <summary>The content folder lies in no git repository, or in one without a commit.</summary>
    NoRepository,

    /// <summary>The clone has only the latest commits. Versions counted from there would have wrong numbers, so none are.</summary>
    Shallow,

    /// <summary>git cannot read the repository.</summary>
    Broken,
}

using Monographs.Content.History;

namespace Monographs.Web.Pages;

/// <summary>What the state of the history means for readers; empty where it is as it should be.</summary>
public static class HistoryWords
{
    /// <param name="hasVersions">Some were read before.</param>
    public static string Of(HistoryState state, bool hasVersions = false) =>
        CauseOf(state) is not { Length: > 0 } cause ? "" : hasVersions ? $"Newer versions may be missing here: {cause}." : $"This site has no history of its pages: {cause}.";

    private static string CauseOf(HistoryState state) => state switch
    {
        HistoryState.NoGit => "the program that keeps it, git, is not installed where the site is made",
        HistoryState.NoRepository => "its content is kept in no git repository",
        HistoryState.Shallow => "only the latest commits were fetched to where it is made, from which no version can be numbered; git fetch --unshallow fetches the others",
        HistoryState.Broken => "where the site is made, git cannot read the repository; it is damaged, or belongs to another user, whom git config --global --add safe.directory <its folder> lets in",
        _ => "",
    };
}

using Monographs.Content.History;

namespace Monographs.Web.Pages;

/// <summary>What the state of the history means for readers; empty where it is as it should be.</summary>
public static class HistoryWords
{
    public static string Of(HistoryState state) => state switch
    {
        HistoryState.NoGit => "This site has no history of its pages: the program that keeps it, git, is not installed where the site is made.",
        HistoryState.NoRepository => "This site has no history of its pages: its content is kept in no git repository.",
        HistoryState.Shallow => "The history of this site is incomplete: only the latest commits were fetched to where it is made, so no version can be numbered from them. Fetch the whole history there: git fetch --unshallow",
        HistoryState.Broken => "The history of this site cannot be read at the moment: where the site is made, git cannot read the repository. It is damaged, or belongs to another user: git config --global --add safe.directory <its folder>",
        _ => "",
    };
}

using System.Collections.Immutable;
using Monographs.Content.History;

namespace Monographs.Cli.Checking;

/// <summary>A commit that touches monographs.</summary>
internal sealed record ContentCommit(string Id, string Subject, CommitMessage Message, ImmutableArray<FileChange> Changes)
{
    /// <summary>Those since a commit, newest first. A merge brings what was checked where it was written.</summary>
    public static IEnumerable<ContentCommit> Read(Git git, string since)
    {
        var (text, _) = git.Ask((string[])["log", "--no-merges", "--topo-order", "--format=%x01%H%x02%s%x02%an <%ae>%x02%(trailers:unfold,separator=%x03)%x02", .. FileChange.Options, $"{since}..HEAD", "--", "monographs"]);
        foreach (var commit in (text ?? "").Split('\x01', StringSplitOptions.RemoveEmptyEntries))
        {
            if (commit.Split('\x02') is [var id, var subject, var author, var trailers, var files]) yield return new(id, subject, CommitMessage.Of(author, trailers.Split('\x03')), [.. FileChange.Read(files)]);
        }
    }
}

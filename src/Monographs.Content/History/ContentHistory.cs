using System.Collections.Immutable;
using System.ComponentModel;

namespace Monographs.Content.History;

/// <summary>What the git history tells of the content files since it was last read.</summary>
public sealed record ContentHistory
{
    public required HistoryState State { get; init; }

    /// <summary>The commit up to which it was read.</summary>
    public string Head { get; init; } = "";

    /// <summary>The content folder below the repository's root; empty, or with a slash at its end.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>It was read from the first commit on, so that what was known before counts no more.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The monographs and figures in it that a commit read now has changed.</summary>
    public ImmutableArray<FileHistory> Files { get; init; } = [];

    public IEnumerable<FileHistory> Monographs => Files.Where(file => IsMonograph(file.Path));

    public IEnumerable<FileHistory> Figures => Files.Where(file => IsIn("figures/", ".svg", file.Path));

    /// <summary>Reads what was committed since a mark, or everything where there is none or where the branch was rewritten since.</summary>
    /// <param name="last">The mark: what this returned before; null to read everything.</param>
    /// <param name="known">The files as they stood there.</param>
    public static ContentHistory Read(string contentFolder, ContentHistory? last, Func<IEnumerable<KnownFile>> known, CancellationToken cancellationToken)
    {
        var git = new Git(contentFolder);
        try
        {
            var (text, trouble) = git.Ask("rev-parse", "--is-shallow-repository", "--show-prefix", "HEAD");
            if (text is null) return Keep(StateOf(git, trouble, contentFolder));
            var lines = text.Split('\n');
            if (lines is not [var isShallow, var prefix, { Length: >= 40 } head, ..]) return Keep(HistoryState.NoRepository);
            if (isShallow == "true") return Keep(HistoryState.Shallow);
            var since = last is { Head.Length: > 0 } && last.Prefix == prefix ? last.Head : null;
            if (since == head) return Keep(HistoryState.Complete);
            return (since is null ? null : Read(git, head, since, prefix, known(), cancellationToken))
                ?? Read(git, head, null, prefix, [], cancellationToken)
                ?? Keep(HistoryState.Broken);
        }
        catch (Win32Exception)
        {
            return Keep(HistoryState.NoGit);
        }
        catch (Exception exception) when (exception is IOException or GitException or AggregateException { InnerException: IOException or GitException or Win32Exception })
        {
            return Keep(HistoryState.Broken);
        }

        // What was read before stays true.
        ContentHistory Keep(HistoryState state) => new() { State = state, Head = last?.Head ?? "", Prefix = last?.Prefix ?? "" };
    }

    public static bool IsMonograph(string path) => IsIn("monographs/", ".md", path);

    private static ContentHistory? Read(Git git, string head, string? since, string prefix, IEnumerable<KnownFile> known, CancellationToken cancellationToken)
    {
        if (CommitGraph.Read(git, head, since) is not { } graph || graph.Base != since) return null;
        var commits = CommitReader.Read(git, [.. graph.Comparisons()], cancellationToken);
        var merged = graph.Merged();
        var tracker = new HistoryTracker(prefix, known);
        var ordinal = 0;
        foreach (var id in graph.Branch)
        {
            if (!commits.TryGetValue(id, out var commit)) continue;
            tracker.Add(commit, ordinal++, [.. merged.GetValueOrDefault(id, []).Select(commits.GetValueOrDefault).OfType<CommitChanges>()]);
        }
        if (tracker.IsLost && since is not null) return null;
        var files = tracker.Files.Where(file => since is null || file.Known is null || file.HasNews);
        return new() { State = HistoryState.Complete, Head = head, Prefix = prefix, IsWhole = since is null, Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)] };
    }

    private static HistoryState StateOf(Git git, string trouble, string contentFolder)
    {
        if (git.Ask("--version").Text is null) return HistoryState.NoGit;
        // git calls it none, too, where a part is missing.
        var isNone = (trouble.Contains("not a git repository", StringComparison.Ordinal) && !HasGit(contentFolder)) || git.Ask("rev-parse", "--git-dir").Text is not null && git.Ask("rev-list", "--all", "-n1") is { Text: "" };
        return isNone ? HistoryState.NoRepository : HistoryState.Broken;
    }

    private static bool HasGit(string contentFolder)
    {
        for (var folder = new DirectoryInfo(contentFolder); folder is not null; folder = folder.Parent)
        {
            if (Path.Exists(Path.Combine(folder.FullName, ".git"))) return true;
        }
        return false;
    }

    private static bool IsIn(string folder, string ending, string path) =>
        path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(ending, StringComparison.Ordinal) && path.IndexOf('/', folder.Length) < 0;
}

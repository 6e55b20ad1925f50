using System.Collections.Immutable;

namespace Monographs.Content.History;

/// <summary>Follows files through commits, oldest first, also where they are renamed.</summary>
internal sealed class HistoryTracker
{
    private readonly Dictionary<string, FileHistory> _byPath = new(StringComparer.Ordinal);
    private readonly string _prefix;

    /// <param name="prefix">The content folder below the repository's root; empty, or with a slash at its end.</param>
    public HistoryTracker(string prefix, IEnumerable<KnownFile> known)
    {
        _prefix = prefix;
        foreach (var file in known) _byPath.Add(file.Path, new(file.Path, file));
    }

    /// <summary>A file came from where nothing was known of it: only the whole history tells what it was there.</summary>
    public bool IsLost { get; private set; }

    public IEnumerable<FileHistory> Files => _byPath.Values;

    /// <param name="merged">The changes in the commits that a merge brought, newest first; empty for any other commit.</param>
    public void Add(CommitChanges commit, int ordinal, IReadOnlyCollection<CommitChanges> merged)
    {
        // All names are taken away before any is given, since files may change places. A figure belongs to its name, which texts use.
        var moved = commit.Changes.Where(change => change.Before is not null && change.After?.EndsWith(".md", StringComparison.Ordinal) == true && change.Before != change.After)
            .ToDictionary(change => Place(change.After!), change => _byPath.Remove(Place(change.Before!), out var history) ? history : null, StringComparer.Ordinal);
        foreach (var change in commit.Changes)
        {
            if (change.After is null)
            {
                if (_byPath.GetValueOrDefault(Place(change.Before!)) is { } gone) gone.Remove();
                continue;
            }
            var path = Place(change.After);
            if (moved.TryGetValue(path, out var history))
            {
                IsLost |= history is null;
                history?.Rename(path);
                if (history is not null) _byPath[path] = history;
            }
            if (!_byPath.TryGetValue(path, out history)) _byPath.Add(path, history = new(path, null));
            history.Add(new(CommitOf(commit.Commit, change, merged), ordinal, path, change.Blob));
        }
    }

    private string Place(string path) => path.StartsWith(_prefix, StringComparison.Ordinal) ? path[_prefix.Length..] : "/" + path;

    /// <summary>Of a merge, what its commits say of the file tells more than "Merge branch".</summary>
    private static Commit CommitOf(Commit commit, FileChange change, IReadOnlyCollection<CommitChanges> merged)
    {
        var touching = merged.Where(each => each.Changes.Any(other => other.After == change.After)).Select(each => each.Commit).ToImmutableArray();
        return touching.IsEmpty ? commit : commit with { Subject = touching[0].Subject, Kind = commit.Kind ?? CommitReader.Gravest(touching.Select(each => each.Kind)) };
    }
}

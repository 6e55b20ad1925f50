namespace Monographs.Content.History;

/// <summary>One file through all its names: its committed states, oldest first.</summary>
public sealed class FileHistory
{
    private readonly List<string> _formerPaths = [];
    private readonly List<FileState> _states = [];

    internal FileHistory(string path, KnownFile? known) => (Path, Known, LastBlob, IsRemoved) = (path, known?.Id, known?.Blob ?? "", known?.IsRemoved ?? false);

    /// <summary>Below the content folder; as long as it is elsewhere, below the repository's root with a slash before it.</summary>
    public string Path { get; private set; }

    public bool IsRemoved { get; private set; }

    /// <summary>What the caller knows it by; null for a file that is new to it.</summary>
    public int? Known { get; }

    /// <summary>The blob of the last state, read now or known before; empty for none.</summary>
    public string LastBlob { get; private set; }

    /// <summary>Names that it had before, oldest first.</summary>
    public IReadOnlyList<string> FormerPaths => _formerPaths;

    /// <summary>Those read now.</summary>
    public IReadOnlyList<FileState> States => _states;

    internal bool HasNews { get; private set; }

    internal void Add(FileState state)
    {
        HasNews |= IsRemoved;
        IsRemoved = false;
        if (state.Blob == LastBlob) return;
        HasNews = true;
        LastBlob = state.Blob;
        _states.Add(state);
    }

    internal void Rename(string path)
    {
        _formerPaths.Add(Path);
        Path = path;
        HasNews = true;
    }

    internal void Remove() => IsRemoved = HasNews = true;
}

/// <param name="Ordinal">Position of the commit among those read now.</param>
/// <param name="Path">As <see cref="FileHistory.Path"/> was then.</param>
/// <param name="Blob">Name of its text in git.</param>
public sealed record FileState(Commit Commit, int Ordinal, string Path, string Blob);

/// <summary>A file as it stood when the history was last read.</summary>
/// <param name="Id">Of the caller's choice.</param>
public sealed record KnownFile(int Id, string Path, string Blob, bool IsRemoved);

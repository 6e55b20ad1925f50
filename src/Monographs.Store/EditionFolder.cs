namespace Monographs.Store;

/// <summary>The folder that holds the editions, and a file <c>current</c> that says which of them readers should see.</summary>
public sealed class EditionFolder(string path)
{
    public string Path { get; } = path;

    /// <summary>The file of the edition that readers should see; null before the first publication.</summary>
    public string? FindCurrent() => throw new NotSupportedException();
}

namespace Monographs.Web.Tests;

/// <summary>A folder that is gone after the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("monographs-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

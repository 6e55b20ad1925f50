namespace Monographs.Web.Tests.Limits;

/// <summary>A site that listens, with files beside its content and in it that no reader may see.</summary>
public sealed class ListeningSite : IAsyncDisposable
{
    public const string Secret = "e2c1-not-for-readers";

    public ListeningSite()
    {
        var content = Small.ContentFolder;
        var outside = Path.Combine(Path.GetDirectoryName(content)!, "secret.md");
        Directory.CreateDirectory(Path.Combine(content, ".git"));
        foreach (var path in new[] { outside, Path.Combine(content, ".git", "config"), Path.Combine(content, "notes.txt"), Path.Combine(content, "monographs", ".hidden") }) File.WriteAllText(path, Secret);
        File.CreateSymbolicLink(Path.Combine(content, "monographs", "linked.md"), outside);
        File.CreateSymbolicLink(Path.Combine(content, "pages"), Path.GetDirectoryName(content)!);
        Small.Listen();
    }

    public SmallSite Small { get; } = new((Examplumab.File, Examplumab.Text())) { Settings = { ["AllowedHosts"] = "127.0.0.1;localhost", ["Monographs:PagesPerMinute"] = "0" } };

    public Uri Address => Small.Address;

    public ValueTask DisposeAsync() => Small.DisposeAsync();
}

namespace Monographs.Store.Tests.Reading;

public sealed class ReadOnlyFolderTests
{
    private const UnixFileMode ReadOnly = UnixFileMode.UserRead | UnixFileMode.UserExecute;

    [Fact]
    public void Open_FolderIsReadOnly_ReadsAllTheSame()
    {
        using var site = Site.WithContent();
        site.Publish();

        WithMode(site.Editions, ReadOnly, () =>
        {
            using var edition = site.Open();
            Assert.Equal("Alphamab", edition.FindMonograph("alphamab")!.FrontMatter.Title);
        });
    }

    [Fact]
    public void Publish_FolderIsReadOnly_SaysSo()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Permissions do not bind root.");
        using var site = Site.WithContent();
        Directory.CreateDirectory(site.Editions);

        WithMode(site.Editions, ReadOnly, () =>
            Assert.StartsWith($"The editions folder '{site.Editions}' cannot be written: ", Assert.Throws<EditionException>(() => site.Publish()).Message, StringComparison.Ordinal));
    }

    private static void WithMode(string folder, UnixFileMode mode, Action act)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Folders have no such permissions here.");
        else
        {
            var before = File.GetUnixFileMode(folder);
            File.SetUnixFileMode(folder, mode);
            try
            {
                act();
            }
            finally
            {
                File.SetUnixFileMode(folder, before);
            }
        }
    }
}

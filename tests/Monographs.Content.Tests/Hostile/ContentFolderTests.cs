using System.Diagnostics;
using Monographs.Content.Files;
using Monographs.Content.Reading;
using Monographs.Content.Rules;

namespace Monographs.Content.Tests.Hostile;

/// <summary>A content folder as a hostile commit could make it: nothing outside it is read, nothing blocks, and nothing is passed over in silence.</summary>
public sealed class ContentFolderTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("monographs-");

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public void Read_PlainFiles_GivesThemInOrderWithTheirHash()
    {
        Write("pages/b.md", "b");
        Write("monographs/a.md", "a");
        Write("glossary.md", "g");
        Write("figures/c.svg", "c");
        Write("notes.md", "not content");
        Write("monographs/draft.txt", "not content");
        Write("monographs/old/d.md", "not content");
        var files = ContentFolder.Read(_root.FullName);
        Assert.Equal(["figures/c.svg", "glossary.md", "monographs/a.md", "pages/b.md"], files.Select(file => file.Path));
        Assert.All(files, file => Assert.Null(file.Refusal));
        Assert.Equal("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb", files.Single(file => file.IsMonograph).Hash);
    }

    [Fact]
    public void Read_FolderThatIsNotThere_Throws() => Assert.Throws<DirectoryNotFoundException>(() => ContentFolder.Read(Path.Combine(_root.FullName, "nowhere")));

    [Fact]
    public void Read_EmptyFolder_GivesNothing() => Assert.Empty(ContentFolder.Read(_root.FullName));

    [Theory]
    [InlineData("monographs/evil.md", "/etc/passwd")]
    [InlineData("glossary.md", "/etc/passwd")]
    [InlineData("figures/evil.svg", "/etc/hostname")]
    [InlineData("monographs/loop.md", "loop.md")]
    [InlineData("monographs/broken.md", "nowhere.md")]
    [InlineData("monographs/inside.md", "../pages/b.md")]
    [InlineData("pages/device.md", "/dev/zero")]
    public void Read_SymbolicLink_IsRefusedUnread(string path, string target)
    {
        Write("pages/b.md", "b");
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.CreateSymbolicLink(At(path), target);
        AssertRefused(path);
    }

    [Theory]
    [InlineData("monographs", "/etc")]
    [InlineData("pages", ".")]
    public void Read_FolderThatIsASymbolicLink_IsRefusedUnread(string path, string target)
    {
        Directory.CreateSymbolicLink(At(path), target);
        AssertRefused(path);
    }

    [Fact]
    public void Read_FolderWithAFilesName_IsRefused()
    {
        Directory.CreateDirectory(At("monographs/x.md"));
        AssertRefused("monographs/x.md");
    }

    [Fact]
    public void Read_NamedPipe_IsNotWaitedFor()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no named pipes in folders.");
        Directory.CreateDirectory(At("monographs"));
        using (var mkfifo = Process.Start("mkfifo", At("monographs/x.md"))) mkfifo.WaitForExit();
        var file = Assert.Single(ContentFolder.Read(_root.FullName));
        Assert.Equal(0, file.Bytes.Length);
        Assert.Contains(ContentCheck.Run([file]), finding => finding is { Path: "monographs/x.md", Level: FindingLevel.Error });
    }

    [Fact]
    public void Read_FileThatMayNotBeRead_IsRefused()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "The user of this run may read every file.");
        Write("monographs/x.md", "x");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(At("monographs/x.md"), UnixFileMode.None);
        AssertRefused("monographs/x.md");
    }

    [Fact]
    public void Read_FileOverTheLimit_IsReadNoFurtherAndReported()
    {
        Write("monographs/x.md", new string('a', 3 * ContentFolder.MaxFileBytes));
        var file = Assert.Single(ContentFolder.Read(_root.FullName));
        Assert.Equal(ContentFolder.MaxFileBytes + 1, file.Bytes.Length);
        Assert.Equal("FILE-001", Assert.Single(ContentCheck.Run([file])).RuleId);
    }

    [Fact]
    public void Read_FigureOverTheLimit_IsReported()
    {
        Write("figures/x.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><title>T</title><desc>{new string('a', ContentFolder.MaxFileBytes)}</desc></svg>");
        Assert.Equal("FILE-001", Assert.Single(ContentCheck.Run(ContentFolder.Read(_root.FullName))).RuleId);
    }

    private void AssertRefused(string path)
    {
        var file = ContentFolder.Read(_root.FullName).Single(each => each.Path == path);
        Assert.NotNull(file.Refusal);
        Assert.Equal(0, file.Bytes.Length);
        Assert.Contains(ContentCheck.Run(ContentFolder.Read(_root.FullName)), finding => finding is { RuleId: "FILE-001", Level: FindingLevel.Error, Line: 1, Column: 1 } && finding.Path == path);
        Assert.Null(new ContentReader(ContentLibrary.Load([])).ReadMonograph(file).Model);
    }

    private string At(string path) => Path.Combine(_root.FullName, path);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }
}

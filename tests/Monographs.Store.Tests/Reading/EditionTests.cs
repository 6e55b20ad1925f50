using Monographs.Content;
using Monographs.Store.Reading;

namespace Monographs.Store.Tests.Reading;

public sealed class EditionTests
{
    [Fact]
    public void ListMonographs_AnyCase_GoesByTitle()
    {
        using var site = Site.WithContent();
        site.Publish();
        using var edition = site.Open();

        var summaries = edition.ListMonographs();

        Assert.Equal(["Alphamab", "Betamab", "gammamab", "Mabs"], summaries.Select(summary => summary.Title));
        var first = summaries[0];
        Assert.Equal(("alphamab", MonographKind.Drug, MonographStatus.Investigational, "Alphamab is an example."), (first.Slug, first.Kind, first.Status, first.Summary));
        Assert.Equal(["AL-1"], first.Names.Codes);
        Assert.Equal(new DateOnly(2026, 11, 22), first.Reviewed);
    }

    [Fact]
    public void FindMonograph_ClassAndItsDrugs_LeadToEachOther()
    {
        using var site = Site.WithContent();
        site.Publish();
        using var edition = site.Open();

        Assert.Equal(["betamab", "alphamab"], edition.FindMonograph("mabs")!.Members.Select(member => member.Slug));
        Assert.Null(edition.FindMonograph("mabs")!.Class);
        Assert.Equal("Mabs", edition.FindMonograph("alphamab")!.Class?.Title);
        Assert.Empty(edition.FindMonograph("alphamab")!.Members);
        Assert.Null(edition.FindMonograph("gammamab")!.Class);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("")]
    [InlineData("Alphamab")]
    [InlineData("' OR 1=1 --")]
    public void FindMonograph_NotASlugOfOne_IsNull(string slug)
    {
        using var site = Site.WithContent();
        site.Publish();
        using var edition = site.Open();

        Assert.Null(edition.FindMonograph(slug));
        Assert.Null(edition.FindModel(slug));
        Assert.Null(edition.FindPage(slug));
    }

    [Theory]
    [InlineData("Exemplumab")]
    [InlineData("EXEMPLUMAB")]
    [InlineData("exemplix")]
    [InlineData("EX-1042")]
    [InlineData("ex1042")]
    [InlineData("EX 1042")]
    [InlineData("EX\u20111042")]
    [InlineData("ex\u20131042")]
    [InlineData("rg77")]
    [InlineData("RG-77")]
    [InlineData("Anti example ANTIBODY")]
    [InlineData("rich")]
    public void FindSlugByName_AnySpelling_FindsTheMonograph(string name)
    {
        using var site = Site.WithContent();
        site.Write("monographs/rich.md", Site.RichText);
        Assert.Equal(0, site.Publish().Rejected);
        using var edition = site.Open();

        Assert.Equal("rich", edition.FindSlugByName(name));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" - ")]
    [InlineData("EX-1043")]
    [InlineData("%")]
    public void FindSlugByName_NobodysName_IsNull(string name)
    {
        using var site = Site.WithContent();
        site.Write("monographs/rich.md", Site.RichText);
        site.Publish();
        using var edition = site.Open();

        Assert.Null(edition.FindSlugByName(name));
    }

    [Fact]
    public void GetStatus_GoodContent_CountsIt()
    {
        using var site = Site.WithContent();
        var publication = site.Publish();
        using var edition = site.Open();

        var status = edition.GetStatus();

        Assert.Equal((publication.ContentHash, Monographs.Content.Reading.ContentReader.FormatVersion, 4, 1, 1), (status.ContentHash, status.FormatVersion, status.Monographs, status.Pages, status.GlossaryTerms));
        Assert.Empty(status.Findings);
        Assert.Empty(status.Rejected);
    }

    [Fact]
    public void Pages_AsPublished_AreFoundAndListed()
    {
        using var site = Site.WithContent();
        site.Publish();
        using var edition = site.Open();

        var page = edition.FindPage("about")!;

        Assert.Equal(("About", "About this site.", "pages/about.md"), (page.Title, page.Summary, page.Path));
        Assert.Equal("<p>Text of the page.</p>", page.Html.Trim());
        Assert.Equal([page], edition.ListPages());
    }

    [Fact]
    public void Edition_ReadByManyThreads_StaysAsItIs()
    {
        using var site = Site.WithContent();
        var path = site.Publish().EditionPath;
        var (bytes, written) = (File.ReadAllBytes(path), File.GetLastWriteTimeUtc(path));

        using (var edition = site.Open())
        {
            Parallel.For(0, 200, at =>
            {
                Assert.Equal(6, edition.FindMonograph(at % 2 == 0 ? "alphamab" : "betamab")!.Sections.Length);
                Assert.Equal("gammamab", edition.FindSlugByName("ga3"));
                Assert.Equal(4, edition.ListMonographs().Length);
            });
        }

        Assert.Equal(bytes, File.ReadAllBytes(path));
        Assert.Equal(written, File.GetLastWriteTimeUtc(path));
        Assert.Empty(Directory.EnumerateFiles(site.Editions, "*-*"));
    }

    [Fact]
    public void Edition_NextOneIsPublished_StillShowsItsOwnContent()
    {
        using var site = Site.WithContent();
        site.Publish();
        using var edition = site.Open();
        site.Write("monographs/alphamab.md", Site.Drug("Alphamab", "AL-1", "drug-class-monograph: mabs", "It is new."));
        site.Publish();

        Assert.DoesNotContain("It is new.", edition.FindMonograph("alphamab")!.Sections[0].Html, StringComparison.Ordinal);
        using var next = site.Open();
        Assert.Contains("It is new.", next.FindMonograph("alphamab")!.Sections[0].Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Dispose_AfterReading_ClosesTheFile()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Reads /proc.");
        using var site = Site.WithContent();
        var path = site.Publish().EditionPath;
        var edition = Edition.Open(path);
        edition.ListMonographs();
        Assert.Contains(path, OpenFiles());

        edition.Dispose();

        Assert.DoesNotContain(path, OpenFiles());
        Assert.Throws<ObjectDisposedException>(() => edition.ListMonographs());
    }

    private static List<string> OpenFiles() => [.. new DirectoryInfo("/proc/self/fd").EnumerateFileSystemInfos().Select(file => file.LinkTarget).OfType<string>()];
}

namespace Monographs.Store.Tests.Reading;

public sealed class SourceTests
{
    [Fact]
    public void Source_OfAFile_IsWhatReadersSee()
    {
        using var site = Site.WithContent();
        site.Publish();
        Assert.Equal(site.Read("monographs/alphamab.md"), Find("monographs/alphamab.md"));
        Assert.Equal(site.Read("pages/about.md"), Find("pages/about.md"));

        // Another text that gives the same page is the source all the same.
        site.Write("monographs/alphamab.md", site.Read("monographs/alphamab.md") + "\n\n");
        site.Publish();
        Assert.Equal(site.Read("monographs/alphamab.md"), Find("monographs/alphamab.md"));

        var good = site.Read("monographs/betamab.md");
        site.Write("monographs/betamab.md", "no front matter");
        site.Publish();
        Assert.Equal(good, Find("monographs/betamab.md"));

        site.Delete("monographs/gammamab.md");
        site.Publish();
        Assert.Null(Find("monographs/gammamab.md"));

        string? Find(string path)
        {
            using var edition = site.Open();
            return edition.FindSource(path) is { } bytes ? System.Text.Encoding.UTF8.GetString(bytes) : null;
        }
    }

    [Fact]
    public void Redirect_OfARenamedFile_LeadsToItAndBelongsToOneMonograph()
    {
        using var site = Site.WithContent();
        site.Write("monographs/alphamab.md", Site.Drug("Alphamab", "AL-1", "redirects: [alpha-one]"));
        site.Publish();
        using (var edition = site.Open())
        {
            Assert.Equal("alphamab", edition.FindSlugByName("alpha-one"));
            Assert.DoesNotContain("alpha-one", edition.FindMonograph("alphamab")!.FrontMatter.Names.Synonyms);
        }

        site.Write("monographs/betamab.md", Site.Drug("Betamab", "BE-2", "redirects: [alphamab]"));
        var publication = site.Publish();

        Assert.Contains(publication.Findings, finding => finding is { RuleId: "ID-001", Path: "monographs/betamab.md" });
    }
}

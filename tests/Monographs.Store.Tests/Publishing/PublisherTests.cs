using Monographs.Store.Publishing;

namespace Monographs.Store.Tests.Publishing;

public sealed class PublisherTests
{
    [Fact]
    public void Publish_FirstTime_AddsEveryFile()
    {
        using var site = Site.WithContent();

        var publication = site.Publish();

        Assert.Empty(publication.Findings);
        Assert.Equal((7, 0, 0, 0, 0), (publication.Added, publication.Changed, publication.Unchanged, publication.Removed, publication.Rejected));
        Assert.Equal(5, publication.Parsed);
        Assert.Equal($"{publication.ContentHash[..32]}.db", Path.GetFileName(publication.EditionPath));
        Assert.Equal(publication.EditionPath, site.Current);
        Assert.Equal([Path.GetFileName(publication.EditionPath), "current", "lock"], site.EditionFiles);
    }

    [Fact]
    public void Publish_NothingChanged_ParsesNothingAndMakesNoEdition()
    {
        using var site = Site.WithContent();
        var first = site.Publish();
        var written = File.GetLastWriteTimeUtc(first.EditionPath);

        var second = site.Publish();

        Assert.Equal((0, 0, 7, 0, 0), (second.Added, second.Changed, second.Unchanged, second.Removed, second.Rejected));
        Assert.Equal(0, second.Parsed);
        Assert.Equal((first.EditionPath, first.ContentHash), (second.EditionPath, second.ContentHash));
        Assert.Equal(written, File.GetLastWriteTimeUtc(first.EditionPath));
    }

    [Fact]
    public void Publish_OneFileChanged_ParsesThatFileOnly()
    {
        using var site = Site.WithContent();
        var first = site.Publish();
        site.Write("monographs/betamab.md", Site.Drug("Betamab", "BE-2", "drug-class-monograph: mabs", "It blocks nothing."));

        var second = site.Publish();

        Assert.Equal((0, 1, 6, 0, 0), (second.Added, second.Changed, second.Unchanged, second.Removed, second.Rejected));
        Assert.Equal(1, second.Parsed);
        Assert.NotEqual(first.ContentHash, second.ContentHash);
        using var edition = site.Open();
        Assert.Contains("It blocks nothing.", edition.FindMonograph("betamab")!.Sections[0].Html, StringComparison.Ordinal);
        Assert.Contains("It blocks a", edition.FindMonograph("alphamab")!.Sections[0].Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_FileRemoved_RemovesAllOfIt()
    {
        using var site = Site.WithContent();
        site.Publish();
        site.Delete("monographs/gammamab.md");

        var second = site.Publish();

        Assert.Equal((0, 0, 6, 1, 0), (second.Added, second.Changed, second.Unchanged, second.Removed, second.Rejected));
        Assert.Equal(0, second.Parsed);
        using var edition = site.Open();
        Assert.Null(edition.FindMonograph("gammamab"));
        Assert.Null(edition.FindSlugByName("GA-3"));
        Assert.Equal(3, edition.GetStatus().Monographs);
    }

    [Fact]
    public void Publish_GlossaryChanged_ParsesEveryFileAndChangesTheOnesThatUseIt()
    {
        using var site = Site.WithContent();
        site.Write("monographs/gammamab.md", Site.Drug("gammamab", "GA-3", sentence: "It does nothing at all."));
        site.Publish();
        site.Write("glossary.md", "# Glossary\n\n## Receptors\n\nParts of a cell.\n");

        var second = site.Publish();

        Assert.Equal(5, second.Parsed);
        Assert.Equal((0, 4, 3), (second.Added, second.Changed, second.Unchanged));
        using var edition = site.Open();
        Assert.Equal(["Receptors"], edition.ListGlossary().Select(term => term.Term));
    }

    [Fact]
    public void Publish_ManyTimes_KeepsTheLastTwoEditions()
    {
        using var site = Site.WithContent();
        var editions = Enumerable.Range(0, 4).Select(at =>
        {
            site.Write("pages/about.md", $"---\ntitle: About\nsummary: S.\n---\n\nVersion {at}.\n");
            return Path.GetFileName(site.Publish().EditionPath);
        }).ToList();

        Assert.Equal(editions[^2..].Order(StringComparer.Ordinal), site.EditionFiles.Where(name => name.EndsWith(".db", StringComparison.Ordinal)));
    }

    [Fact]
    public void Publish_BackToTheEditionBefore_GivesTheSameFile()
    {
        using var site = Site.WithContent();
        var first = site.Publish();
        var bytes = File.ReadAllBytes(first.EditionPath);
        var text = site.Read("pages/about.md");
        site.Write("pages/about.md", text + "More.\n");
        site.Publish();
        site.Write("pages/about.md", text);

        var third = site.Publish();

        Assert.Equal(first.EditionPath, third.EditionPath);
        Assert.Equal(bytes, File.ReadAllBytes(third.EditionPath));
        Assert.Equal(first.EditionPath, site.Current);
    }

    [Fact]
    public void Publish_NoContentFolder_SaysSo()
    {
        using var site = new Site();

        var exception = Assert.Throws<DirectoryNotFoundException>(() => new Publisher(site.Editions).Publish("/nowhere/content", TestContext.Current.CancellationToken));

        Assert.Equal("The content folder '/nowhere/content' does not exist.", exception.Message);
    }

    [Fact]
    public void Publish_EditionsFolderIsAFile_SaysSo()
    {
        using var site = Site.WithContent();
        File.WriteAllText(site.Editions, "");

        var exception = Assert.Throws<EditionException>(() => site.Publish());

        Assert.StartsWith($"The editions folder '{site.Editions}' cannot be written: ", exception.Message, StringComparison.Ordinal);
    }

    /// <summary>As with a branch that is switched back: the edition is there still, and is not quite the bytes that would be made now.</summary>
    [Fact]
    public void Publish_ContentIsAsItWas_ShowsTheSameEditionWhole()
    {
        using var site = Site.WithContent();
        var before = Site.Drug("Betamab", "BE-2", "", "Text.");
        site.Write("monographs/betamab.md", before);
        var first = site.Publish();
        site.Write("monographs/betamab.md", Site.Drug("Betamab", "BE-2", "", "Changed."));
        var second = site.Publish();
        site.Write("monographs/betamab.md", before);

        var third = site.Publish();

        Assert.NotEqual(first.EditionPath, second.EditionPath);
        Assert.Equal(first.EditionPath, third.EditionPath);
        using var last = new Publisher(site.Editions).OpenLast();
        Assert.Equal(third.ContentHash, last?.ContentHash);
    }

    [Fact]
    public void Publish_Cancelled_LeavesTheLastEdition()
    {
        using var site = Site.WithContent();
        var first = site.Publish();
        site.Write("monographs/betamab.md", Site.Drug("Betamab", "BE-2", "", "Changed."));

        Assert.ThrowsAny<OperationCanceledException>(() => new Publisher(site.Editions).Publish(site.Content, new(canceled: true)));

        Assert.Equal(first.EditionPath, site.Current);
        Assert.Equal([Path.GetFileName(first.EditionPath), "current", "lock"], site.EditionFiles);
    }

    [Fact]
    public void Publish_TwoAtOnce_WaitForEachOther()
    {
        using var site = Site.WithContent();

        var publications = new Publication[4];
        Parallel.For(0, publications.Length, at => publications[at] = new Publisher(site.Editions).Publish(site.Content));

        Assert.Single(publications.Select(publication => publication.EditionPath).Distinct(StringComparer.Ordinal));
        Assert.Single(publications, publication => publication.Added == 7);
        Assert.Equal(3, publications.Count(publication => publication.Unchanged == 7));
    }
}

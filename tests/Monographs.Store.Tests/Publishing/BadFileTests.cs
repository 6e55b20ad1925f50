using Monographs.Content;

namespace Monographs.Store.Tests.Publishing;

public sealed class BadFileTests
{
    [Fact]
    public void Publish_FileGoesBad_KeepsItsLastGoodVersionAndPublishesTheOthers()
    {
        using var site = Site.WithContent();
        site.Publish();
        site.Write("monographs/alphamab.md", "no front matter\n");
        site.Write("monographs/betamab.md", Site.Drug("Betamab", "BE-2", "drug-class-monograph: mabs", "It is new."));

        var second = site.Publish();

        Assert.Equal((0, 1, 5, 0, 1), (second.Added, second.Changed, second.Unchanged, second.Removed, second.Rejected));
        using var edition = site.Open();
        var outdated = edition.FindMonograph("alphamab")!;
        Assert.True(outdated.IsOutdated);
        Assert.Equal("Alphamab", outdated.FrontMatter.Title);
        Assert.Equal("alphamab", edition.FindSlugByName("al1"));
        Assert.False(edition.FindMonograph("betamab")!.IsOutdated);
        Assert.Contains("It is new.", edition.FindMonograph("betamab")!.Sections[0].Html, StringComparison.Ordinal);
        var status = edition.GetStatus();
        Assert.Equal(["monographs/alphamab.md"], status.Rejected);
        Assert.Contains(status.Findings, finding => finding is { Path: "monographs/alphamab.md", RuleId: "META-001", Level: FindingLevel.Error });
        Assert.Equal(second.Findings, status.Findings);
    }

    [Fact]
    public void Publish_BadFileUnchanged_IsNotParsedAgain()
    {
        using var site = Site.WithContent();
        site.Publish();
        site.Write("monographs/alphamab.md", "no front matter\n");
        var second = site.Publish();

        var third = site.Publish();

        Assert.Equal((0, 1, 6), (third.Parsed, third.Rejected, third.Unchanged));
        Assert.Equal(second.Findings, third.Findings);
        site.Write("pages/about.md", "---\ntitle: About\nsummary: Changed.\n---\n\nText.\n");
        Assert.Equal((1, 1), (site.Publish().Parsed, second.Rejected));
    }

    [Fact]
    public void Publish_BadFileMended_IsUpToDateAgain()
    {
        using var site = Site.WithContent();
        var text = site.Read("monographs/alphamab.md");
        var first = site.Publish();
        site.Write("monographs/alphamab.md", "no front matter\n");
        site.Publish();
        site.Write("monographs/alphamab.md", text);

        var third = site.Publish();

        Assert.Equal((0, 0, 7, 0), (third.Added, third.Changed, third.Unchanged, third.Rejected));
        Assert.Equal(first.ContentHash, third.ContentHash);
        using var edition = site.Open();
        Assert.False(edition.FindMonograph("alphamab")!.IsOutdated);
    }

    [Fact]
    public void Publish_NewFileIsBad_IsAbsent()
    {
        using var site = Site.WithContent();
        site.Publish();
        site.Write("monographs/deltamab.md", "no front matter\n");

        var second = site.Publish();

        Assert.Equal((0, 0, 7, 1), (second.Added, second.Changed, second.Unchanged, second.Rejected));
        using var edition = site.Open();
        Assert.Null(edition.FindMonograph("deltamab"));
        Assert.Equal(["monographs/deltamab.md"], edition.GetStatus().Rejected);
    }

    [Fact]
    public void Publish_BadFileRemoved_TakesItsLastGoodVersionAndFindingsAlong()
    {
        using var site = Site.WithContent();
        site.Publish();
        site.Write("monographs/gammamab.md", "no front matter\n");
        site.Publish();
        site.Delete("monographs/gammamab.md");

        var third = site.Publish();

        Assert.Equal((1, 0), (third.Removed, third.Rejected));
        Assert.Empty(third.Findings);
        using var edition = site.Open();
        Assert.Null(edition.FindMonograph("gammamab"));
    }

    [Fact]
    public void Publish_LinkedFileGoesAndComesBack_MarksTheLinkingFileMeanwhile()
    {
        using var site = Site.WithContent();
        var text = site.Read("monographs/mabs.md");
        site.Publish();
        site.Delete("monographs/mabs.md");

        var without = site.Publish();

        Assert.Equal((1, 2, 0), (without.Removed, without.Rejected, without.Parsed));
        using (var edition = site.Open())
        {
            Assert.True(edition.FindMonograph("alphamab")!.IsOutdated);
            Assert.Null(edition.FindMonograph("alphamab")!.Class);
        }

        site.Write("monographs/mabs.md", text);
        Assert.Equal((1, 0, 1), (site.Publish().Added, site.Publish().Rejected, without.Removed));
        using var again = site.Open();
        Assert.False(again.FindMonograph("alphamab")!.IsOutdated);
    }

    [Fact]
    public void Publish_FileRefusedBecauseOfAnother_IsReadOnceTheOtherIsThere()
    {
        using var site = Site.WithContent();
        site.Publish();
        var drug = Site.Drug("gammamab", "GA-3", "drug-class-monograph: others", "It waits.");
        site.Write("monographs/gammamab.md", drug);
        Assert.Equal((1, 1), (site.Publish().Rejected, site.Publish().Rejected));
        using (var before = site.Open()) Assert.DoesNotContain("It waits.", before.FindMonograph("gammamab")!.Sections[0].Html, StringComparison.Ordinal);

        site.Write("monographs/others.md", Site.Drug("Others", "OT-5").Replace("kind: drug", "kind: class"));
        var publication = site.Publish();

        Assert.Equal((1, 1, 0, 2), (publication.Added, publication.Changed, publication.Rejected, publication.Parsed));
        using var after = site.Open();
        Assert.Contains("It waits.", after.FindMonograph("gammamab")!.Sections[0].Html, StringComparison.Ordinal);
        Assert.Equal(site.PublishAfresh().ContentHash, publication.ContentHash);
    }

    [Fact]
    public void Publish_FigureGoesBad_StaysAsItWas()
    {
        using var site = Site.WithContent();
        site.Write("monographs/alphamab.md", Site.Drug("Alphamab", "AL-1").Replace("## Mechanism of action\n\nNot studied.", "## Mechanism of action\n\n![Alt](../figures/alphamab.svg \"Caption\")"));
        site.Publish();
        string html;
        using (var edition = site.Open()) html = edition.FindMonograph("alphamab")!.Sections[1].Html;
        Assert.Contains("<svg", html, StringComparison.Ordinal);
        site.Write("figures/alphamab.svg", "<svg><script/></svg>");

        var second = site.Publish();

        Assert.Equal((0, 1), (second.Changed, second.Rejected));
        Assert.Contains(second.Findings, finding => finding.Path == "figures/alphamab.svg");
        using var after = site.Open();
        Assert.Equal(html, after.FindMonograph("alphamab")!.Sections[1].Html);
        Assert.Equal(["figures/alphamab.svg"], after.GetStatus().Rejected);
        Assert.Equal(0, site.Publish().Parsed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\u0001\u0002")]
    [InlineData("---\ntitle: \"\\uD800\"\nkind: drug\n---\n")]
    [InlineData("---\ntitle: [[[[[[\n---\n")]
    public void Publish_StrangeFile_StopsNoOther(string text)
    {
        using var site = Site.WithContent();
        site.Write("monographs/strange.md", text);
        File.WriteAllBytes(Path.Combine(site.Content, "monographs", "bytes.md"), [0xFF, 0xFE, 0x00, 0x80]);
        File.WriteAllText(Path.Combine(site.Content, "monographs", "Not A Slug.md"), Site.Drug("Slugless", "SL-1"));

        var publication = site.Publish();

        Assert.Equal((7, 3), (publication.Added, publication.Rejected));
    }
}

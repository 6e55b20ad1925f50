using Monographs.Content.History;
using Monographs.Content.Rules.Changes;
using Monographs.Store.Reading;

namespace Monographs.Store.Tests.History;

public sealed class EditionHistoryTests : IDisposable
{
    private const string Alphamab = "monographs/alphamab.md";

    private readonly Site _site = Site.WithContent();
    private readonly Repository _repository;

    public EditionHistoryTests() => _repository = new(_site.Content);

    [Fact]
    public void Version_WhateverBecomesOfTheRestOfTheSite_StaysAsItIs()
    {
        _site.Write(Alphamab, Site.Drug("Alphamab", "AL-1").Replace("Not studied.", "![A](../figures/alphamab.svg)\n\nIt is on a receptor.", StringComparison.Ordinal));
        _repository.Commit();
        var before = Html(1);

        _site.Write("glossary.md", "# Glossary\n\n## Antibody\n\nSomething else.\n");
        _site.Write("figures/alphamab.svg", _site.Read("figures/alphamab.svg").Replace("M0 0h9", "M0 0h5"));
        _site.Delete("monographs/betamab.md");
        _site.Write(Alphamab, Site.Drug("Alphamab", "AL-1", sentence: "Other words."));
        _repository.Commit();

        Assert.Contains("M0 0h9", before, StringComparison.Ordinal);
        Assert.Equal(before, Html(1));
        Assert.Contains("Other words.", Html(2), StringComparison.Ordinal);
    }

    [Fact]
    public void History_OfARenamedFile_GoesOnUnderTheNewName()
    {
        _repository.Commit();
        _repository.Git("mv", Alphamab, "monographs/alphazumab.md");
        _site.Write("monographs/mabs.md", _site.Read("monographs/mabs.md").Replace("alphamab", "alphazumab"));
        _repository.Commit();
        _site.Write("monographs/alphazumab.md", Site.Drug("Alphazumab", "AL-1", "drug-class-monograph: mabs"));
        _repository.Commit();
        _site.Publish();
        using var edition = _site.Open();

        Assert.Null(edition.History.Find("alphamab"));
        Assert.Equal("alphazumab", edition.History.FindSlugByFormer("alphamab"));
        Assert.Equal([(2, "alphazumab"), (1, "alphamab")], edition.History.Find("alphazumab")!.Versions.Select(version => (version.Number, version.Slug)));
    }

    [Fact]
    public void History_OfAMergedBranch_CountsTheMergeAndTellsWhatItBrought()
    {
        _repository.Commit();
        _repository.Git("checkout", "--quiet", "-b", "work");
        _site.Write(Alphamab, Site.Drug("Alphamab", "AL-1", sentence: "First try."));
        _repository.Commit("First try");
        _site.Write(Alphamab, Site.Drug("Alphamab", "AL-1", sentence: "Second try."));
        _repository.Commit("Say what it blocks\n\nChange: safety");
        _repository.Git("checkout", "--quiet", "main");
        _repository.Commit("Meanwhile");
        _repository.Git("merge", "--quiet", "--no-ff", "--message", "Merge branch 'work'", "work");
        _site.Publish();
        using var edition = _site.Open();

        var newest = edition.History.Find("alphamab")!.Versions[0];
        Assert.Equal((2, "Say what it blocks", ChangeKind.Safety), (newest.Number, newest.Summary, newest.Kind));
    }

    [Fact]
    public void Changes_OfAVersionThatWasHeldBack_AreNotTold()
    {
        _repository.Commit();
        _site.Publish();
        _site.Write(Alphamab, "broken\n");
        _repository.Commit();
        _site.Publish();
        using var edition = _site.Open();

        Assert.Equal([1], edition.History.ListChanges(new(Slug: "alphamab"), 10).Select(change => change.Version.Number));
        Assert.Equal(2, edition.History.Find("alphamab")!.Versions.Length);
        Assert.Equal(1, edition.History.Find("alphamab")!.Shown);
    }

    [Fact]
    public void Versions_MoreThanOneBundle_AreAllThere()
    {
        for (var i = 1; i <= 35; i++)
        {
            _site.Write(Alphamab, Site.Drug("Alphamab", "AL-1", sentence: $"Sentence {i}."));
            _repository.Commit();
            if (i is 3 or 16 or 20) _site.Publish();
        }
        _site.Publish();
        using var edition = _site.Open();

        Assert.All(Enumerable.Range(1, 35), i => Assert.Contains($"Sentence {i}.", Text(edition.History.FindVersion("alphamab", i)!), StringComparison.Ordinal));
        Assert.Null(edition.History.FindVersion("alphamab", 36));
    }

    [Fact]
    public void Branch_RewrittenAfterPublishing_IsReadAnew()
    {
        _repository.Commit();
        _site.Write(Alphamab, Site.Drug("Alphamab", "AL-1", sentence: "To be taken back."));
        _repository.Commit("Mistake");
        _site.Publish();
        _repository.Git("reset", "--quiet", "--hard", "HEAD~1");
        _site.Publish();
        using var edition = _site.Open();

        Assert.Single(edition.History.Find("alphamab")!.Versions);
    }

    [Fact]
    public void Clone_Shallow_NumbersNothingAndSaysSo()
    {
        _repository.Commit();
        _repository.Commit("Another");
        using var clone = new TemporaryFolder();
        _repository.Git("clone", "--quiet", "--depth", "1", new Uri(_site.Content).AbsoluteUri, clone.At("clone"));

        var publication = new Monographs.Store.Publishing.Publisher(clone.At("editions")).Publish(clone.At("clone"), TestContext.Current.CancellationToken);

        Assert.Equal(HistoryState.Shallow, publication.History);
        using var edition = Edition.Open(publication.EditionPath);
        Assert.NotNull(edition.FindMonograph("alphamab"));
        Assert.Null(edition.History.Find("alphamab"));
    }

    [Theory]
    [InlineData("HEAD")]
    [InlineData("objects")]
    public void Repository_Broken_LeavesTheSiteAndWhatWasKnown(string part)
    {
        _repository.Commit();
        _site.Publish();
        _site.Write(Alphamab, Site.Drug("Alphamab", "AL-1", sentence: "After the fault."));
        var path = Path.Combine(_site.Content, ".git", part);
        if (File.Exists(path)) File.WriteAllText(path, "garbage");
        else Directory.Delete(path, recursive: true);

        Assert.Equal(HistoryState.Broken, _site.Publish().History);
        using var edition = _site.Open();
        Assert.Contains("After the fault.", edition.FindMonograph("alphamab")!.Sections[0].Text, StringComparison.Ordinal);
        Assert.Single(edition.History.Find("alphamab")!.Versions);
    }

    [Fact]
    public void Content_OutsideARepository_HasNoHistory()
    {
        Directory.Delete(Path.Combine(_site.Content, ".git"), recursive: true);

        Assert.Equal(HistoryState.NoRepository, _site.Publish().History);
        using var edition = _site.Open();
        Assert.Null(edition.FindMonograph("alphamab")!.Version);
        Assert.Empty(edition.History.ListChanges(new(), 10));
    }

    public void Dispose() => _site.Dispose();

    private string Html(int number)
    {
        _site.Publish(confirmLoss: true);
        using var edition = _site.Open();
        return Text(edition.History.FindVersion("alphamab", number)!);
    }

    private static string Text(VersionPage version) => string.Join('\n', version.Page!.Sections.Select(section => section.PlainHtml + section.Html));
}

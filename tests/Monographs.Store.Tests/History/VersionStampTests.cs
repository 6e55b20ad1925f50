using Monographs.Content.History;

namespace Monographs.Store.Tests.History;

public sealed class VersionStampTests : IDisposable
{
    private const string Alphamab = "monographs/alphamab.md";

    private readonly Site _site = Site.WithContent();
    private readonly Repository _repository;

    public VersionStampTests() => _repository = new(_site.Content);

    [Fact]
    public void Stamp_AfterThreeCommits_CountsThoseThatChangedTheFile()
    {
        _repository.Commit("Publish");
        _site.Write(Alphamab, Site.Drug("Alphamab", "AL-1", sentence: "It blocks another receptor."));
        _repository.Commit("Correct the receptor");
        _site.Write("monographs/betamab.md", Site.Drug("Betamab", "BE-2", sentence: "It blocks two receptors."));
        _repository.Commit("Another file");

        Assert.Equal(HistoryState.Complete, _site.Publish().History);
        using var edition = _site.Open();

        var stamp = edition.FindMonograph("alphamab")!.Version!;
        Assert.Equal((2, true), (stamp.Number, stamp.IsCommitted));
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 12, 0, 0, TimeSpan.Zero), stamp.Published);
        Assert.Equal(new DateTimeOffset(2026, 1, 3, 12, 0, 0, TimeSpan.Zero), stamp.Changed);
        Assert.Equal(stamp, edition.ListMonographs().Single(each => each.Slug == "alphamab").Version);
    }

    [Fact]
    public void Stamp_OfANewReviewDateAlone_IsAVersionButNoChange()
    {
        _repository.Commit();
        _site.Write(Alphamab, _site.Read(Alphamab).Replace("reviewed: 2026-11-22", "reviewed: 2026-11-23"));
        _repository.Commit();
        _site.Publish();
        using var edition = _site.Open();

        var stamp = edition.FindMonograph("alphamab")!.Version!;
        Assert.Equal(2, stamp.Number);
        Assert.Equal(stamp.Published, stamp.Changed);
    }

    [Fact]
    public void Stamp_OfAnUncommittedText_SaysSoUntilItIsCommitted()
    {
        _repository.Commit();
        _site.Write(Alphamab, Site.Drug("Alphamab", "AL-1", sentence: "It blocks another receptor."));
        _site.Publish();
        using (var edition = _site.Open()) Assert.Equal((1, false), (edition.FindMonograph("alphamab")!.Version!.Number, edition.FindMonograph("alphamab")!.Version!.IsCommitted));

        _repository.Commit();
        _site.Publish();
        using (var edition = _site.Open()) Assert.Equal((2, true), (edition.FindMonograph("alphamab")!.Version!.Number, edition.FindMonograph("alphamab")!.Version!.IsCommitted));
    }

    [Fact]
    public void Stamp_OfALastGoodText_IsThatOfItsOwnVersion()
    {
        _repository.Commit();
        _site.Publish();
        _site.Write(Alphamab, "broken\n");
        _repository.Commit();
        _site.Publish();
        using var edition = _site.Open();

        Assert.True(edition.FindMonograph("alphamab")!.IsOutdated);
        Assert.Equal((1, true), (edition.FindMonograph("alphamab")!.Version!.Number, edition.FindMonograph("alphamab")!.Version!.IsCommitted));
    }

    [Fact]
    public void Publish_StepByStepOrAtOnce_GivesTheSameHash()
    {
        for (var step = 0; step < 40; step++)
        {
            Edit(step);
            _repository.Commit($"Step {step}");
            if (step % 3 == 0) _site.Publish(confirmLoss: true);
        }
        Assert.Equal(_site.PublishAfresh().ContentHash, _site.Publish(confirmLoss: true).ContentHash);
    }

    [Fact]
    public void Publish_WithNothingNew_KeepsTheEdition()
    {
        _repository.Commit();
        var first = _site.Publish();
        Assert.Equal(first.EditionPath, _site.Publish().EditionPath);
        _repository.Commit("Nothing in it");
        Assert.Equal(first.EditionPath, _site.Publish().EditionPath);
    }

    public void Dispose() => _site.Dispose();

    private void Edit(int step)
    {
        switch (step % 8)
        {
            case 1: _site.Write(Alphamab, Site.Drug("Alphamab", "AL-1", sentence: $"It blocks {step} receptors.")); break;
            case 2: _site.Write("monographs/deltamab.md", Site.Drug("Deltamab", "DE-5", sentence: $"Step {step}.")); break;
            case 3: _repository.Git("mv", "monographs/deltamab.md", $"monographs/delta-{step}.md"); break;
            case 4: _site.Write("figures/alphamab.svg", _site.Read("figures/alphamab.svg").Replace("M0 0h9", $"M0 0h{step}")); break;
            case 5: _repository.Git("rm", "--quiet", $"monographs/delta-{step - 2}.md"); break;
            case 6: _site.Write(Alphamab, _site.Read(Alphamab).Replace("\n", "\r\n")); break;
            default: _site.Write("monographs/betamab.md", Site.Drug("Betamab", "BE-2", sentence: $"Step {step}.")); break;
        }
    }
}

namespace Monographs.Store.Tests.Publishing;

public sealed class LossTests
{
    [Fact]
    public void Publish_MostMonographsGone_IsHeldBackUntilConfirmed()
    {
        using var site = WithDrugs(7);
        var first = site.Publish();
        for (var at = 0; at < 4; at++) site.Delete($"monographs/drug{at}.md");

        var second = site.Publish();

        Assert.True(second.HeldBack);
        Assert.Equal((first.EditionPath, 0, 7), (second.EditionPath, second.Removed, second.Unchanged));
        var confirmed = site.Publish(confirmLoss: true);
        Assert.Equal((false, 4, 3), (confirmed.HeldBack, confirmed.Removed, confirmed.Unchanged));
        Assert.False(site.Publish().HeldBack);
    }

    [Theory]
    [InlineData(8, 4)]
    [InlineData(4, 3)]
    public void Publish_FewMonographsGone_IsPublished(int drugs, int gone)
    {
        using var site = WithDrugs(drugs);
        site.Publish();
        for (var at = 0; at < gone; at++) site.Delete($"monographs/drug{at}.md");

        var publication = site.Publish();

        Assert.Equal((false, gone), (publication.HeldBack, publication.Removed));
    }

    private static Site WithDrugs(int count)
    {
        var site = new Site();
        for (var at = 0; at < count; at++) site.Write($"monographs/drug{at}.md", Site.Drug($"Drug{at}", $"D-{at}00"));
        return site;
    }
}

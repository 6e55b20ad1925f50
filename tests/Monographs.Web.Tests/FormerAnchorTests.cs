using AngleSharp.Html.Parser;

namespace Monographs.Web.Tests;

/// <summary>An address within a page that was published leads to what took its place.</summary>
public sealed class FormerAnchorTests : IAsyncDisposable
{
    private readonly SmallSite _site = new((Examplumab.File, Examplumab.Text()
        .Replace("kind: drug", "anchors: { monitoring: blood-tests, old-uses: overview }\nkind: drug", StringComparison.Ordinal)
        .Replace("Seen in", "### Blood tests\n\nSeen in", StringComparison.Ordinal)));

    [Theory]
    [InlineData("monitoring", "blood-tests")]
    [InlineData("old-uses", "overview")]
    public async Task Page_WithAFormerAnchor_HasItInTheHeadingThatTookItsPlace(string old, string now)
    {
        using var client = _site.CreateClient();
        using var page = new HtmlParser().ParseDocument(await client.GetStringAsync("/monographs/examplumab", TestContext.Current.CancellationToken));

        var place = page.GetElementById(old);
        Assert.Equal("", place?.TextContent);
        Assert.Equal(now, place?.ParentElement?.Id);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();
}

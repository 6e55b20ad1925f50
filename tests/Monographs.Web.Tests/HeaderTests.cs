using System.Net.Http.Headers;

namespace Monographs.Web.Tests;

public sealed class HeaderTests(Site site)
{
    [Fact]
    public async Task Answer_ToAPageThatTheReaderHas_Is304WithTheHeaderSet()
    {
        using var client = site.NewClient();
        using var first = await client.GetAsync("/monographs/emactuzumab", TestContext.Current.CancellationToken);
        var tag = first.Headers.ETag;
        Assert.NotNull(tag);
        Assert.False(tag.IsWeak);
        Assert.False(first.Headers.CacheControl?.NoStore);

        using var question = new HttpRequestMessage(HttpMethod.Get, "/monographs/emactuzumab");
        question.Headers.IfNoneMatch.Add(tag);
        using var answer = await client.SendAsync(question, TestContext.Current.CancellationToken);

        Assert.Equal(304, (int)answer.StatusCode);
        Assert.Equal(tag, answer.Headers.ETag);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        HeaderSet.AssertOn(answer);
    }

    [Fact]
    public async Task Answer_ToAMissingPageWithAnyTag_IsStill404()
    {
        using var client = site.NewClient();
        using var question = new HttpRequestMessage(HttpMethod.Get, "/monographs/nothing");
        question.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Any);
        using var answer = await client.SendAsync(question, TestContext.Current.CancellationToken);

        Assert.Equal(404, (int)answer.StatusCode);
        Assert.Null(answer.Headers.ETag);
    }

    [Fact]
    public async Task Tag_OfTwoPages_Differs()
    {
        using var client = site.NewClient();
        using var one = await client.GetAsync("/search?q=dose", TestContext.Current.CancellationToken);
        using var other = await client.GetAsync("/search?q=trial", TestContext.Current.CancellationToken);

        Assert.NotEqual(one.Headers.ETag, other.Headers.ETag);
    }

    [Fact]
    public async Task Answer_OverHttpsOnly_AsksForHttpsFromThenOn()
    {
        using var secure = site.NewClient(https: true);
        using var plain = site.NewClient();
        using var secured = await secure.GetAsync("/", TestContext.Current.CancellationToken);
        using var other = await plain.GetAsync("/", TestContext.Current.CancellationToken);

        Assert.Equal("max-age=63072000; includeSubDomains", Assert.Single(secured.Headers.GetValues("Strict-Transport-Security")));
        Assert.False(other.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Search_Asked_IsKeptOutOfIndexes()
    {
        using var client = site.NewClient();
        using var answer = await client.GetAsync("/search?q=dose", TestContext.Current.CancellationToken);

        Assert.Equal("noindex", Assert.Single(answer.Headers.GetValues("X-Robots-Tag")));
    }
}

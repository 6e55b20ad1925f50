using System.Net.Http.Headers;

namespace Monographs.Web.Tests;

public sealed class HeaderTests(Site site)
{
    /// <summary>A kind of answer each: page, redirect, bad query, missing page, file, missing file, text.</summary>
    public static TheoryData<string> Kinds => new("/", "/monographs/emactuzumab", "/monographs/RG7155", "/monographs?kind=pill", "/nowhere", "/favicon.svg", "/nothing.css", "/health/ready");

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Answer_OfAnyKind_CarriesTheHeaderSet(string path)
    {
        using var client = site.NewClient();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);

        AssertHeaderSet(answer);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("PROPFIND")]
    public async Task Answer_ToAnotherMethod_Is405WithAllowAndTheHeaderSet(string method)
    {
        using var client = site.NewClient();
        foreach (var path in new[] { "/", "/monographs/emactuzumab", "/favicon.svg", "/health/live", "/nowhere" })
        {
            using var question = new HttpRequestMessage(new(method), path);
            using var answer = await client.SendAsync(question, TestContext.Current.CancellationToken);

            Assert.Equal(405, (int)answer.StatusCode);
            Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
            AssertHeaderSet(answer);
        }
    }

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
        AssertHeaderSet(answer);
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

    private static void AssertHeaderSet(HttpResponseMessage answer)
    {
        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'", Get("Content-Security-Policy"));
        Assert.Equal("nosniff", Get("X-Content-Type-Options"));
        Assert.Equal("strict-origin-when-cross-origin", Get("Referrer-Policy"));
        Assert.Equal("same-origin", Get("Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Get("Cross-Origin-Resource-Policy"));
        Assert.Equal("require-corp", Get("Cross-Origin-Embedder-Policy"));
        Assert.Contains("camera=()", Get("Permissions-Policy"), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));

        string Get(string name) => Assert.Single(answer.Headers.GetValues(name));
    }
}

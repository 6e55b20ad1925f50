using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using Monographs.Store.Publishing;
using Monographs.Store.Reading;
using Monographs.Web.Caching;
using Monographs.Web.Hosting;

namespace Monographs.Web.Tests.Caching;

public sealed class CachedAnswerTests : IAsyncDisposable
{
    private const string Address = "/monographs/examplumab";

    private readonly SmallSite _site = new((Examplumab.File, Examplumab.Text()));
    private readonly HttpClient _client;

    public CachedAnswerTests() => _client = _site.NewClient();

    private AnswerCache Cache => _site.Services.GetRequiredService<AnswerCache>();

    [Theory]
    [InlineData(null)]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task Body_InAnyCoding_IsThePageFirstAndStored(string? coding)
    {
        var plain = await _client.GetStringAsync(Address, TestContext.Current.CancellationToken);

        var (first, firstBody) = await AskAsync(Address, coding);
        var (second, secondBody) = await AskAsync(Address, coding);

        Assert.Equal(plain, await UnpackAsync(firstBody, coding));
        Assert.Equal(firstBody, secondBody);
        Assert.Equal(coding, first.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal(firstBody.Length, second.Content.Headers.ContentLength);
        Assert.Equal(["Accept", "Accept-Encoding"], second.Headers.Vary);
        Assert.Equal("text/html; charset=utf-8", second.Content.Headers.ContentType?.ToString());
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
    }

    [Fact]
    public async Task Tag_OfEachCoding_IsItsOwn()
    {
        var tags = new[] { null, "gzip", "br" }.Select(async coding => (await AskAsync(Address, coding)).Answer.Headers.ETag);
        Assert.Equal(3, (await Task.WhenAll(tags)).Distinct().Count());
    }

    [Fact]
    public async Task Tag_OnAnotherReplica_IsTheSame()
    {
        await using var replica = new SmallSite((Examplumab.File, Examplumab.Text()));
        using var other = replica.NewClient();
        using var theirs = await other.GetAsync(Address, TestContext.Current.CancellationToken);

        var (ours, _) = await AskAsync(Address);

        Assert.Equal(ours.Headers.ETag, theirs.Headers.ETag);
    }

    [Theory]
    [InlineData("{0}", 304)]
    [InlineData("W/{0}", 304)]
    [InlineData("\"other\", {0}", 304)]
    [InlineData("*", 304)]
    [InlineData("\"other\"", 200)]
    [InlineData("nonsense", 200)]
    public async Task Question_WithTags_Is304WhereOneFits(string tags, int expected)
    {
        var (first, _) = await AskAsync(Address, "br");
        using var question = Question(HttpMethod.Get, Address, "br");
        question.Headers.TryAddWithoutValidation("If-None-Match", tags.Replace("{0}", first.Headers.ETag!.ToString(), StringComparison.Ordinal));
        using var answer = await _client.SendAsync(question, TestContext.Current.CancellationToken);

        Assert.Equal(expected, (int)answer.StatusCode);
        Assert.Equal(first.Headers.ETag, answer.Headers.ETag);
        Assert.Equal(first.Headers.CacheControl, answer.Headers.CacheControl);
        Assert.Equal(["Accept", "Accept-Encoding"], answer.Headers.Vary);
        if (expected == 304) Assert.Empty(answer.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task Question_ForTheHeadAlone_HasTheHeadersOfTheWhole()
    {
        foreach (var _ in new[] { "made", "stored" })
        {
            using var question = Question(HttpMethod.Head, Address, "gzip");
            using var head = await _client.SendAsync(question, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, head.StatusCode);
            Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

            var (whole, body) = await AskAsync(Address, "gzip");
            Assert.Equal(whole.Headers.ETag, head.Headers.ETag);
            Assert.Equal(body.Length, head.Content.Headers.ContentLength);
        }
    }

    [Fact]
    public async Task Question_WithKeysThatThePageDoesNotRead_AddsNoEntry()
    {
        var (plain, _) = await AskAsync(Address);
        var (search, _) = await AskAsync("/search?q=dose");
        var before = Cache.Count;
        foreach (var i in Enumerable.Range(0, 20))
        {
            var (answer, _) = await AskAsync($"{Address}?utm_source={i}&x");
            Assert.Equal(plain.Headers.ETag, answer.Headers.ETag);
            var (again, _) = await AskAsync($"/search?a={i}&Q=dose&b={i}");
            Assert.Equal(search.Headers.ETag, again.Headers.ETag);
        }
        Assert.Equal(before, Cache.Count);
    }

    [Theory]
    [InlineData("application/json", "application/json")]
    [InlineData("text/html;q=0.5, text/markdown", "text/markdown")]
    [InlineData("text/html,application/xhtml+xml,*/*;q=0.8", "text/html")]
    [InlineData("text/markdown;q=0.1, text/html", "text/html")]
    public async Task Page_Stored_IsNotGivenToWhoAsksForAnotherFormat(string accept, string expected)
    {
        await AskAsync(Address);
        using var question = Question(HttpMethod.Get, Address, null);
        question.Headers.TryAddWithoutValidation("Accept", accept);
        using var answer = await _client.SendAsync(question, TestContext.Current.CancellationToken);

        Assert.Equal(expected, answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Page_AfterAnotherEditionIsShown_IsOfThatEdition()
    {
        var (before, _) = await AskAsync(Address, "br");
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(Path.Combine(_site.ContentFolder, Examplumab.File), Examplumab.Text(title: "Of the next edition"), TestContext.Current.CancellationToken);
        var publication = new Publisher(folder.Path).Publish(_site.ContentFolder, TestContext.Current.CancellationToken);
        _site.Services.GetRequiredService<EditionHolder>().Show(Edition.Open(publication.EditionPath));

        var (after, body) = await AskAsync(Address, "br");

        Assert.Contains("Of the next edition", await UnpackAsync(body, "br"), StringComparison.Ordinal);
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
    }

    [Fact]
    public async Task Page_ForACdn_MayBeStaleOnlyForALittleOrInTrouble()
    {
        var (answer, _) = await AskAsync(Address);
        Assert.Equal("public, max-age=0, s-maxage=1, stale-while-revalidate=10, stale-if-error=86400", string.Join(", ", answer.Headers.GetValues("Cache-Control")));
    }

    [Theory]
    [InlineData("/monographs/EX-1", 301)]
    [InlineData("/nowhere", 404)]
    public async Task Answer_OtherThanAPage_IsNotKept(string address, int expected)
    {
        var before = Cache.Count;
        var (answer, _) = await AskAsync(address);

        Assert.Equal(expected, (int)answer.StatusCode);
        Assert.True(answer.Headers.CacheControl?.NoCache);
        Assert.Equal(before, Cache.Count);
    }

    [Fact]
    public void Store_FilledBeyondItsBound_ForgetsWhatWasNotAskedFor()
    {
        var store = new AnswerStore(400_000);
        var context = new Microsoft.AspNetCore.Http.DefaultHttpContext();
        foreach (var i in Enumerable.Range(0, 1000))
        {
            store.Keep(Key(i), Answer.Make(context.Response, new byte[9000], Coding.Identity));
            Assert.NotNull(store.Find(Key(0)));
        }
        Assert.InRange(store.Count, 20, 41);
        Assert.NotNull(store.Find(Key(999)));
        Assert.Null(store.Find(Key(500)));

        static AnswerKey Key(int i) => new($"/{i}", "", "", "", Coding.Identity);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _site.DisposeAsync();
    }

    private static HttpRequestMessage Question(HttpMethod method, string address, string? coding)
    {
        var question = new HttpRequestMessage(method, address);
        if (coding is not null) question.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(coding));
        return question;
    }

    private async Task<(HttpResponseMessage Answer, byte[] Body)> AskAsync(string address, string? coding = null)
    {
        using var question = Question(HttpMethod.Get, address, coding);
        var answer = await _client.SendAsync(question, TestContext.Current.CancellationToken);
        return (answer, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<string> UnpackAsync(byte[] body, string? coding)
    {
        var packed = new MemoryStream(body);
        await using Stream text = coding switch { "br" => new BrotliStream(packed, CompressionMode.Decompress), "gzip" => new GZipStream(packed, CompressionMode.Decompress), _ => packed };
        return await new StreamReader(text).ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}

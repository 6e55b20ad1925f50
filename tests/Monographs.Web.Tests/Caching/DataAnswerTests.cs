using System.IO.Compression;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using Monographs.Web.Caching;

namespace Monographs.Web.Tests.Caching;

/// <summary>What is not a page is compressed and stored too, except that exports of whole tables are compressed as they are read.</summary>
public sealed class DataAnswerTests(Site site)
{
    public static TheoryData<string> Addresses =>
    [
        "/api/monographs", "/api/monographs/emactuzumab", "/api/doses?drug=emactuzumab", "/api/side-effects", "/api/names", "/api/names/RG7155", "/api/search?q=dose", "/openapi/v1.json",
        "/dosing.csv", "/dosing.json", "/side-effects.csv", "/side-effects.json?drug=imalumab",
        "/monographs/imids.md", "/monographs/imids.json", "/monographs/imids.fhir.json", "/monographs/imids.ris", "/monographs/imids.bib", "/monographs/imids.csl.json?section=dosing",
        "/monographs/imids.nbib", "/monographs/imids/references.bib", "/monographs/imids/feed.atom", "/feed.atom", "/feeds/safety.atom", "/sitemap.xml", "/robots.txt", "/opensearch.xml",
        "/opensearch/suggestions?q=ema", "/schemas/front-matter.json",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Data_InAnyCodingAndOrder_IsTheSameTextUnderATagOfItsCoding(string address)
    {
        var tags = new Dictionary<string, string>(StringComparer.Ordinal);
        var plain = (await AskAsync(address, "")).Body;
        foreach (var (accepted, coding) in new[] { ("", ""), ("gzip, br", "br"), ("br;q=0, gzip", "gzip"), ("gzip", "gzip"), ("br", "br"), ("br;q=0, gzip;q=0", ""), ("identity", ""), ("br", "br") })
        {
            var (answer, body) = await AskAsync(address, accepted);
            Assert.Equal(200, (int)answer.StatusCode);
            Assert.Equal(coding, answer.Content.Headers.ContentEncoding.SingleOrDefault() ?? "");
            Assert.Equal(plain, Unpack(body, coding));
            Assert.Contains("Accept-Encoding", answer.Headers.Vary);
            Assert.False(answer.Headers.ETag?.IsWeak);
            Assert.Equal(tags.TryAdd(coding, answer.Headers.ETag!.Tag) ? answer.Headers.ETag.Tag : tags[coding], answer.Headers.ETag.Tag);
        }
        Assert.Equal(3, tags.Values.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Data_ThatTheCallerHas_Is304InThatCodingAlone(string address)
    {
        var (first, _) = await AskAsync(address, "gzip");

        var (known, nothing) = await AskAsync(address, "gzip", tag: first.Headers.ETag);
        var (other, _) = await AskAsync(address, "br", tag: first.Headers.ETag);

        Assert.Equal((304, 200), ((int)known.StatusCode, (int)other.StatusCode));
        Assert.Empty(nothing);
        Assert.Empty(known.Content.Headers.ContentEncoding);
        Assert.Equal(first.Headers.ETag, known.Headers.ETag);
        Assert.Equal(first.Headers.Vary, known.Headers.Vary);
    }

    /// <summary>The head may be asked for first: what is stored then must be whole.</summary>
    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Data_AskedForItsHeadFirst_IsStillWhole(string address)
    {
        using var question = new HttpRequestMessage(HttpMethod.Head, address);
        question.Headers.AcceptEncoding.ParseAdd("br");
        using var client = site.NewClient();
        using var head = await client.SendAsync(question, TestContext.Current.CancellationToken);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

        var (whole, body) = await AskAsync(address, "br");

        Assert.NotEmpty(Unpack(body, "br"));
        Assert.Equal(whole.Headers.ETag, head.Headers.ETag);
        Assert.Equal(whole.Content.Headers.ContentEncoding, head.Content.Headers.ContentEncoding);
        Assert.Equal(whole.Content.Headers.ContentType, head.Content.Headers.ContentType);
    }

    /// <summary>Scripts of other sites read what is stored as well as what is new, and under the same header set.</summary>
    [Fact]
    public async Task Data_Stored_HasTheHeadersOfTheFirst()
    {
        await AskAsync("/api/monographs", "br");
        var (stored, _) = await AskAsync("/api/monographs", "br");

        HeaderSet.AssertOn(stored);
        Assert.Equal("*", Assert.Single(stored.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.True(stored.Headers.CacheControl?.NoCache);
    }

    [Fact]
    public async Task Data_WithAKeyThatIsAMistake_IsRefusedWhateverIsStored()
    {
        await AskAsync("/api/monographs?status=approved", "");
        var (answer, _) = await AskAsync("/api/monographs?status=approved&statu=x", "");

        Assert.Equal(400, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Data_WithKeysThatChangeNothing_AddsNoEntry()
    {
        var (first, _) = await AskAsync("/monographs/imids.bib", "");
        var before = site.Services.GetRequiredService<AnswerCache>().Count;
        foreach (var i in Enumerable.Range(0, 10)) Assert.Equal(first.Headers.ETag, (await AskAsync($"/monographs/imids.bib?utm={i}", "")).Answer.Headers.ETag);

        Assert.InRange(site.Services.GetRequiredService<AnswerCache>().Count, 0, before);
    }

    [Fact]
    public async Task Data_FoundByTheAddressOfThePage_SaysWhereItIsAndOnlyThen()
    {
        using var client = site.NewClient();
        using var question = new HttpRequestMessage(HttpMethod.Get, "/monographs/imids");
        question.Headers.Accept.ParseAdd("application/x-bibtex");
        using var negotiated = await client.SendAsync(question, TestContext.Current.CancellationToken);
        var (direct, _) = await AskAsync("/monographs/imids.bib", "");

        Assert.Equal("/monographs/imids.bib", negotiated.Content.Headers.ContentLocation?.ToString());
        Assert.Null(direct.Content.Headers.ContentLocation);
        Assert.Equal(negotiated.Headers.ETag, direct.Headers.ETag);
        Assert.Equal(["Accept", "Accept-Encoding"], negotiated.Headers.Vary);
    }

    private async Task<(HttpResponseMessage Answer, byte[] Body)> AskAsync(string address, string accepted, EntityTagHeaderValue? tag = null)
    {
        using var client = site.NewClient();
        using var question = new HttpRequestMessage(HttpMethod.Get, address);
        if (accepted.Length > 0) question.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        if (tag is not null) question.Headers.IfNoneMatch.Add(tag);
        var answer = await client.SendAsync(question, TestContext.Current.CancellationToken);
        return (answer, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private static byte[] Unpack(byte[] body, string coding)
    {
        using var packed = new MemoryStream(body);
        using Stream text = coding switch { "br" => new BrotliStream(packed, CompressionMode.Decompress), "gzip" => new GZipStream(packed, CompressionMode.Decompress), _ => packed };
        var whole = new MemoryStream();
        text.CopyTo(whole);
        return whole.ToArray();
    }
}

using System.Globalization;
using System.Net;
using Monographs.Web.Hosting;
using Monographs.Web.Pages;

namespace Monographs.Web.Tests.Limits;

public sealed class RateTests
{
    [Theory]
    [InlineData("/search?q=dose")]
    [InlineData("/api/nothing")]
    public async Task Client_AskingTooOften_IsToldWhenToComeBackAndReadsOn(string costly)
    {
        await using var site = NewSite("", "60");
        using var client = NewClient(site);

        using var refused = await ExhaustAsync(client, costly);
        var wait = int.Parse(Assert.Single(refused.Headers.GetValues("Retry-After")), CultureInfo.InvariantCulture);

        Assert.InRange(wait, 1, 2);
        Assert.Contains("Too many questions at once", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await AskAsync(client, "/monographs/examplumab"));
        await Task.Delay(TimeSpan.FromSeconds(wait + 0.5), TestContext.Current.CancellationToken);
        Assert.NotEqual(HttpStatusCode.TooManyRequests, await AskAsync(client, costly));
    }

    [Theory]
    [InlineData(Links.Search, true)]
    [InlineData(Links.Suggestions, true)]
    [InlineData(Links.OpenSearchSuggestions, true)]
    [InlineData("/api/doses", true)]
    [InlineData(Links.OpenApi, true)]
    [InlineData(Links.OpenSearch, false)]
    [InlineData("/suggestions", false)]
    public void Address_WhoseAnswersAreComputed_IsCostly(string path, bool expected) => Assert.Equal(expected, RequestLimits.IsCostly(path));

    [Fact]
    public async Task Clients_BehindAKnownProxy_AreToldApartAndIPv6ByItsNetwork()
    {
        await using var site = NewSite("127.0.0.0/8, ::1");
        using var client = NewClient(site);
        (await ExhaustAsync(client, "/search?q=dose", "203.0.113.1")).Dispose();
        (await ExhaustAsync(client, "/search?q=dose", "2001:db8:1:2::1")).Dispose();

        Assert.Equal(HttpStatusCode.TooManyRequests, await AskAsync(client, "/search?q=dose", "203.0.113.1"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await AskAsync(client, "/search?q=dose", "2001:db8:1:2:ffff::9"));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(client, "/search?q=dose", "203.0.113.2"));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(client, "/search?q=dose", "2001:db8:1:3::1"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await AskAsync(client, "/search?q=dose", "198.51.100.77, 203.0.113.1"));
    }

    [Fact]
    public async Task Visitor_WhoInventsForwardedHeaders_ChangesNothing()
    {
        await using var site = NewSite("192.0.2.1");
        using var client = NewClient(site);
        using var honest = await SendAsync(client, "/monographs/EX-1");
        var page = await client.GetStringAsync("/monographs/examplumab", TestContext.Current.CancellationToken);
        using var spoofed = await SendAsync(client, "/monographs/EX-1", "203.0.113.9");
        using var spoofedPage = await SendAsync(client, "/monographs/examplumab", "203.0.113.9");

        Assert.Equal(honest.Headers.Location, spoofed.Headers.Location);
        Assert.Equal(page, await spoofedPage.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.False(spoofedPage.Headers.Contains("Strict-Transport-Security"));
        (await ExhaustAsync(client, "/search?q=dose")).Dispose();
        Assert.Equal(HttpStatusCode.TooManyRequests, await AskAsync(client, "/search?q=dose", "203.0.113.10"));
    }

    [Fact]
    public async Task Probe_AskedAnyNumberOfTimes_IsAnswered()
    {
        await using var site = NewSite("");
        using var client = NewClient(site);
        for (var i = 0; i < 200; i++) Assert.Equal(HttpStatusCode.OK, await AskAsync(client, "/health/ready"));
    }

    [Theory]
    [InlineData("POST", "127.0.0.1", "/search")]
    [InlineData("TRACE", "127.0.0.1", "/api/doses")]
    [InlineData("GET", "evil.example", "/search")]
    [InlineData("POST", "evil.example", "/search")]
    [InlineData("GET", "127.0.0.1", "/health/nothing")]
    public async Task Question_ThatHasNoAnswerAnyway_CountsToo(string method, string host, string path)
    {
        await using var site = NewSite("");
        using var client = NewClient(site);
        var seen = new List<HttpStatusCode>();
        while (seen.Count < 300 && !seen.Contains(HttpStatusCode.TooManyRequests))
        {
            using var question = new HttpRequestMessage(new(method), path) { Headers = { Host = host }, Content = method == "POST" ? new StringContent("name=value", mediaType: new("application/x-www-form-urlencoded")) : null };
            using var answer = await client.SendAsync(question, TestContext.Current.CancellationToken);
            seen.Add(answer.StatusCode);
            Assert.True((int)answer.StatusCode < 500);
            HeaderSet.AssertOn(answer);
            if (answer.StatusCode is HttpStatusCode.TooManyRequests) Assert.Contains("Too many questions at once", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, seen[^1]);
    }

    private static SmallSite NewSite(string proxies, string perMinute = "6") => new SmallSite((Examplumab.File, Examplumab.Text()))
    {
        Settings = { ["Monographs:SearchesPerMinute"] = perMinute, ["Monographs:PagesPerMinute"] = "120", ["Monographs:KnownProxies"] = proxies, ["AllowedHosts"] = "127.0.0.1" },
    }.Listen();

    private static HttpClient NewClient(SmallSite site) => new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = site.Address };

    private static async Task<HttpResponseMessage> ExhaustAsync(HttpClient client, string path, string? from = null)
    {
        for (var i = 0; i < 300; i++)
        {
            var answer = await SendAsync(client, path, from);
            if (answer.StatusCode is HttpStatusCode.TooManyRequests) return answer;
            answer.Dispose();
        }
        throw new InvalidOperationException("300 questions were answered.");
    }

    private static async Task<HttpStatusCode> AskAsync(HttpClient client, string path, string? from = null)
    {
        using var answer = await SendAsync(client, path, from);
        return answer.StatusCode;
    }

    /// <param name="from">What stands in the headers that proxies set.</param>
    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string path, string? from = null)
    {
        using var question = new HttpRequestMessage(HttpMethod.Get, path);
        if (from is not null)
        {
            question.Headers.Add("X-Forwarded-For", from);
            question.Headers.Add("X-Forwarded-Proto", "https");
            question.Headers.Add("X-Forwarded-Host", "evil.example");
            question.Headers.Add("X-Forwarded-Prefix", "/evil");
            question.Headers.Add("Forwarded", $"for={from};host=evil.example;proto=https");
            question.Headers.Add("X-Original-URL", "/evil");
        }
        return await client.SendAsync(question, TestContext.Current.CancellationToken);
    }
}

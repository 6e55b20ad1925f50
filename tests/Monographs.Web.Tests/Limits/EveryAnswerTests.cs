using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using Monographs.Web.Hosting;

namespace Monographs.Web.Tests.Limits;

/// <summary>One table over every kind of answer that the site gives: whatever happens, the header set is there, and nothing is said of the inside.</summary>
public sealed class EveryAnswerTests(ListeningSite listening) : IClassFixture<ListeningSite>
{
    private const string Page = "/monographs/examplumab";

    public static TheoryData<string, string, string, int> Answers
    {
        get
        {
            var table = new TheoryData<string, string, string, int>
            {
                { "page", "GET", Page, 200 },
                { "home", "GET", "/", 200 },
                { "redirect", "GET", "/monographs/EX-1", 301 },
                { "page that the reader has", "GET", Page, 304 },
                { "bad query", "GET", "/monographs?kind=pill", 400 },
                { "other host", "GET", Page, 400 },
                { "other host for the API", "GET", "/api/monographs", 400 },
                { "bad query for the API", "GET", "/api/search?Q=a", 400 },
                { "missing API description", "GET", "/openapi/v2.json", 404 },
                { "part beyond the end", "GET", "/favicon.svg", 416 },
                { "other version of a file", "GET", "/favicon.svg", 412 },
                { "missing page", "GET", "/nowhere", 404 },
                { "missing monograph", "GET", "/monographs/nothing", 404 },
                { "missing file", "GET", "/nothing.css", 404 },
                { "API", "GET", "/api/monographs", 200 },
                { "API description", "GET", "/openapi/v1.json", 200 },
                { "missing API", "GET", "/api/nothing", 404 },
                { "body for the API", "GET", "/api/monographs", 413 },
                { "too many for the API", "GET", "/api/monographs", 429 },
                { "file", "GET", "/favicon.svg", 200 },
                { "text", "GET", "/robots.txt", 200 },
                { "JSON", "GET", "/schemas/front-matter.json", 200 },
                { "alive", "GET", "/health/live", 200 },
                { "ready", "GET", "/health/ready", 200 },
                { "body", "GET", Page, 413 },
                { "too many", "GET", "/search?q=dose", 429 },
                { "fault", "GET", Page, 500 },
            };
            foreach (var method in new[] { "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "BREW" })
            {
                foreach (var path in new[] { "/", Page, "/favicon.svg", "/schemas/front-matter.json", "/health/live", "/search", "/api", "/api/monographs", "/nowhere" }) table.Add("method", method, path, 405);
            }
            return table;
        }
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Answer_OfAnyKind_CarriesTheHeaderSet(string kind, string method, string path, int status)
    {
        await using var own = kind is "fault" || kind.StartsWith("too many", StringComparison.Ordinal) ? NewSite() : null;
        var site = own ?? listening.Small;
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = site.Address };
        if (kind == "fault") site.Services.GetRequiredService<EditionHolder>().Borrow().Edition.Dispose();
        for (var i = 0; kind.StartsWith("too many", StringComparison.Ordinal) && i < 6; i++) (await client.GetAsync("/search?q=dose", TestContext.Current.CancellationToken)).Dispose();

        using var answer = await SendAsync(client, kind, method, path);

        Assert.Equal(status, (int)answer.StatusCode);
        HeaderSet.AssertOn(answer);
        Assert.Equal(status == 405 ? ["GET", "HEAD"] : [], answer.Content.Headers.Allow);
        Assert.Equal(status == 429, answer.Headers.RetryAfter is not null);
        Assert.True(status < 400 || answer.Headers.CacheControl?.NoCache is true);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(status is 301 or 304, body.Length == 0);
        Assert.Equal(status >= 500, body.Contains("Something went wrong on our side", StringComparison.Ordinal));
        Assert.DoesNotContain("Exception", body, StringComparison.Ordinal);
        Assert.DoesNotContain(site.EditionsFolder, body, StringComparison.Ordinal);
        if (status >= 400) Assert.Contains(answer.Content.Headers.ContentType?.MediaType == "application/problem+json" ? "\"title\":" : "<h1>", body, StringComparison.Ordinal);
        // A part can only be asked of the whole (RFC 9110, 14.2).
        if (method != "GET" || kind == "part beyond the end") return;

        using var head = await SendAsync(client, kind, "HEAD", path);
        Assert.Equal(status, (int)head.StatusCode);
        HeaderSet.AssertOn(head);
        Assert.Equal(answer.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private static SmallSite NewSite() => new SmallSite((Examplumab.File, Examplumab.Text())) { Settings = { ["Monographs:SearchesPerMinute"] = "6" } }.Listen();

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string kind, string method, string path)
    {
        using var question = new HttpRequestMessage(new(method), path) { Version = HttpVersion.Version11 };
        if (kind.StartsWith("other host", StringComparison.Ordinal)) question.Headers.Host = "evil.example";
        if (kind == "page that the reader has") question.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Any);
        if (kind == "part beyond the end") question.Headers.Range = new(9_999_999, null);
        if (kind == "other version of a file") question.Headers.IfMatch.Add(new("\"z\""));
        if (kind.StartsWith("body", StringComparison.Ordinal)) question.Content = new StringContent("name=value");
        return await client.SendAsync(question, TestContext.Current.CancellationToken);
    }
}

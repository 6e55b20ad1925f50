using AngleSharp;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Hosting;

[assembly: AssemblyFixture(typeof(Monographs.Web.Tests.Site))]

namespace Monographs.Web.Tests;

/// <summary>The site as it ships, over the repository's content, with an editions folder of its own.</summary>
public sealed class Site : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder _editions = new();
    private readonly IBrowsingContext _browser = BrowsingContext.New(Configuration.Default);

    public static string ContentFolder { get; } = FindContent();

    public HttpClient NewClient(bool https = false) => CreateClient(new()
    {
        AllowAutoRedirect = false,
        BaseAddress = new(https ? "https://localhost" : "http://localhost"),
    });

    public async Task<IHtmlDocument> OpenAsync(string address)
    {
        using var client = NewClient();
        using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
        return await ParseAsync(answer);
    }

    public async Task<IHtmlDocument> ParseAsync(HttpResponseMessage answer)
    {
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (IHtmlDocument)await _browser.OpenAsync(request => request.Content(html).Address(answer.RequestMessage!.RequestUri!), TestContext.Current.CancellationToken);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment(Environments.Production)
        .UseSetting("Monographs:Content", ContentFolder)
        .UseSetting("Monographs:Editions", _editions.Path)
        .UseSetting("Monographs:BaseAddress", "https://monographs.example.org");

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing) _editions.Dispose();
    }

    private static string FindContent()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Monographs.sln"))) return Path.Combine(folder.FullName, "content");
        }
        throw new DirectoryNotFoundException("The tests run outside the repository.");
    }
}

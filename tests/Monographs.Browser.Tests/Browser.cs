using Microsoft.Extensions.Hosting;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Monographs.Browser.Tests.Browser))]

namespace Monographs.Browser.Tests;

/// <summary>One browser and one site for all tests; each test has a context of its own.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Quiet = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly Lazy<RunningSite> _development = new(() => new(environment: Environments.Development));
    private RunningSite? _site;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public string Address => _site!.Address;

    /// <summary>The site as its developers see it, with the style guide.</summary>
    public string DevelopmentAddress => _development.Value.Address;

    public async ValueTask InitializeAsync()
    {
        _site = new RunningSite();
        _playwright = await Playwright.CreateAsync();
        // Beside other tests a page may take its time; what is never so still fails.
        Assertions.SetDefaultExpectTimeout(15_000);
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = InstalledBrowser.Find(),
            // Chromium refuses to run as root in its sandbox.
            Args = Environment.IsPrivilegedProcess ? [.. Quiet, "--no-sandbox"] : Quiet,
        });
    }

    public Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions options)
    {
        options.BaseURL = Address;
        options.Locale = "en-US";
        return _browser!.NewContextAsync(options);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_site is not null) await _site.DisposeAsync();
        if (_development.IsValueCreated) await _development.Value.DisposeAsync();
    }
}

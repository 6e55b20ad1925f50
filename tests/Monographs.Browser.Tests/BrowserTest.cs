using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Monographs.Browser.Tests;

/// <summary>A test in a context of its own; where it fails, a trace of it and a picture of the page are kept in TestResults.</summary>
public abstract partial class BrowserTest(Browser browser) : IAsyncLifetime
{
    protected const int Phone = 400;
    protected const int Desk = 1440;

    private readonly List<IBrowserContext> _contexts = [];

    protected Browser Browser => browser;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        var isFailed = TestContext.Current.TestState?.Result is TestResult.Failed;
        foreach (var context in _contexts)
        {
            if (isFailed) await KeepAsync(context);
            else await context.Tracing.StopAsync();
            await context.DisposeAsync();
        }
        GC.SuppressFinalize(this);
    }

    protected Task<IPage> OpenAsync(string path, int width) => OpenAsync(path, width, _ => { });

    protected async Task<IPage> OpenAsync(string path, int width, Action<BrowserNewContextOptions> change)
    {
        var page = await NewPageAsync(width, change);
        await page.GotoAsync(path);
        return page;
    }

    protected async Task<IPage> NewPageAsync(int width, Action<BrowserNewContextOptions> change)
    {
        var options = new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = 900 } };
        change(options);
        var context = await browser.NewContextAsync(options);
        _contexts.Add(context);
        await context.Tracing.StartAsync();
        return await context.NewPageAsync();
    }

    /// <summary>Where there are faults, all of them are told, which no assertion of a list does.</summary>
    protected static void AssertNone(IEnumerable<string> faults)
    {
        var all = string.Join('\n', faults);
        if (all.Length > 0) Assert.Fail(all);
    }

    private static async Task KeepAsync(IBrowserContext context)
    {
        var name = Unsafe().Replace(TestContext.Current.Test?.TestDisplayName ?? "test", "-");
        var path = Path.Combine("TestResults", name[Math.Max(0, name.Length - 120)..]);
        await context.Tracing.StopAsync(new() { Path = $"{path}.zip" });
        if (context.Pages.Count > 0) await context.Pages[^1].ScreenshotAsync(new() { Path = $"{path}.png", FullPage = true });
    }

    [GeneratedRegex("[^A-Za-z0-9]+", RegexOptions.CultureInvariant, 100)]
    private static partial Regex Unsafe();
}

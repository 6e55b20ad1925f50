using Microsoft.Playwright;

namespace Monographs.Browser.Tests;

/// <summary>What a screen reader is told without being asked: a change of a live region is read out, what stands in it from the start is not.</summary>
public sealed class AnnouncementTests(Browser browser) : BrowserTest(browser)
{
    /// <summary>Notes each change of a live region, from when the HTML has been read, before any script of the page runs.</summary>
    private const string Listen = """
        window.said = [];
        document.addEventListener('readystatechange', () => {
          if (document.readyState !== 'interactive') return;
          new MutationObserver((changes) => {
            for (const { target } of changes) {
              const region = (target.closest ? target : target.parentElement)?.closest('[role="status"], [role="alert"], [aria-live]');
              if (region?.textContent) said.push(region.textContent);
            }
          }).observe(document, { childList: true, characterData: true, subtree: true });
        });
        """;

    [Theory]
    [InlineData("/search?q=emactuzumab+dose", ".search > [role=status]")]
    [InlineData("/search?q=zzzzqqq", ".search > [role=status]")]
    [InlineData("/monographs?status=approved", "main > [role=status]")]
    [InlineData("/dosing?drug=imalumab", ".table-line > [role=status]")]
    [InlineData("/side-effects?drug=imalumab", ".table-line > [role=status]")]
    [InlineData("/compare?with=emactuzumab&with=nothing", ".notice > [role=status]")]
    public async Task Page_ThatAnswersAQuestion_SaysOnceWhatItFound(string path, string summary)
    {
        var page = await StartAsync(path);

        Assert.Equal([(await page.Locator(summary).TextContentAsync())!], await page.EvaluateAsync<string[]>("said"));
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/dosing")]
    [InlineData("/monographs/emactuzumab")]
    public async Task Page_ThatWasNotAsked_SaysNothing(string path)
    {
        var page = await StartAsync(path);

        Assert.Empty(await page.EvaluateAsync<string[]>("said"));
    }

    /// <summary>Once for each list that is shown, not again for the same list.</summary>
    [Fact]
    public async Task Suggestions_Shown_AreCountedOnce()
    {
        var page = await StartAsync("/glossary");
        // All at once: on a slow machine, letter by letter would be several lists.
        await page.GetByRole(AriaRole.Combobox).FillAsync("emac");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Escape");

        var count = await page.GetByRole(AriaRole.Option, new() { IncludeHidden = true }).CountAsync();
        Assert.Equal([$"{count} suggestions, use the arrow keys"], await page.EvaluateAsync<string[]>("said"));
    }

    /// <summary>The page a while after it was opened.</summary>
    private async Task<IPage> StartAsync(string path)
    {
        var page = await NewPageAsync(Desk, _ => { });
        await page.Clock.InstallAsync();
        await page.AddInitScriptAsync(Listen);
        await page.GotoAsync(path);
        await page.Clock.FastForwardAsync(10_000);
        return page;
    }
}

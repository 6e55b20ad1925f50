using Microsoft.Playwright;

namespace Monographs.Browser.Tests;

/// <summary>States of a page that a reader brings about.</summary>
public sealed class StateTests(Browser browser) : BrowserTest(browser)
{
    private static readonly string[] Checks = ["sideways", "targets"];

    [Fact]
    public Task Suggestions_Open_HaveNoFault() => CheckAsync("/monographs/imalumab", async page =>
    {
        await page.GetByRole(AriaRole.Combobox).PressSequentiallyAsync("imal");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
    });

    [Fact]
    public Task Term_Explained_HasNoFault() => CheckAsync("/monographs/imc-cs4", async page =>
    {
        await page.Locator("main .sections a.term").First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
    });

    [Fact]
    public Task Filters_OfTheSearchOpen_HaveNoFault() => CheckAsync("/search?q=dose", async page =>
    {
        await page.Locator(".filters > summary").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Filter" })).ToBeVisibleAsync();
    });

    [Fact]
    public Task Row_Copied_HasNoFault() => CheckAsync("/dosing?drug=imalumab", async page =>
    {
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.Locator(".copy-row").First.ClickAsync();
        await Assertions.Expect(page.Locator(".copy-status")).Not.ToBeEmptyAsync();
    });

    [Fact]
    public Task Detail_AskedForAmongPlainWords_HasNoFault() => CheckAsync("/monographs/imc-cs4?read=plain", page => page.Locator(".to-detail a").First.ClickAsync());

    private async Task CheckAsync(string path, Func<IPage, Task> change)
    {
        var page = await NewPageAsync(Desk, _ => { });
        await PageChecks.AddAsync(page);
        await page.GotoAsync(path);
        await change(page);

        var faults = new List<string>();
        foreach (var width in new[] { Desk, 768, 320 })
        {
            await page.SetViewportSizeAsync(width, 900);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark }) faults.AddRange((await PageChecks.AxeAsync(page, scheme)).Select(fault => $"{width} pixels, {scheme}: {fault}"));
            foreach (var check in Checks) faults.AddRange((await PageChecks.RunAsync(page, check)).Select(fault => $"{width} pixels, {check}: {fault}"));
        }
        AssertNone(faults);
    }
}

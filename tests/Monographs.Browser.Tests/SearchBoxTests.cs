using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Monographs.Browser.Tests;

/// <summary>The search box offers what it finds while it is typed in, for the keyboard, the pointer and screen readers, and without JavaScript is a form.</summary>
public sealed class SearchBoxTests(Browser browser) : BrowserTest(browser)
{
    [Theory]
    [InlineData("/", Desk)]
    [InlineData("/monographs/imalumab", Phone)]
    public async Task Box_TypedIn_OffersNamesThenSectionsForTheKeyboard(string path, int width)
    {
        var page = await OpenAsync(path, width);
        var box = page.GetByRole(AriaRole.Combobox);
        await box.PressSequentiallyAsync("emac");

        var options = page.GetByRole(AriaRole.Option);
        await Assertions.Expect(options.First).ToContainTextAsync("Emactuzumab");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(page.GetByRole(AriaRole.Group, new() { Name = "Sections" }).GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "suggestions" })).ToHaveCountAsync(1);

        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(options.First).ToHaveAttributeAsync("aria-selected", "true");
        Assert.Equal(await options.First.GetAttributeAsync("id"), await box.GetAttributeAsync("aria-activedescendant"));
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Null(await box.GetAttributeAsync("aria-activedescendant"));
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(options.Last).ToHaveAttributeAsync("aria-selected", "true");

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(box).ToHaveValueAsync("emac");
        await Assertions.Expect(box).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync("/monographs/emactuzumab");
    }

    [Fact]
    public async Task Box_WithNoOptionChosen_SearchesForWhatWasTyped()
    {
        var page = await OpenAsync("/", Desk);
        await page.GetByRole(AriaRole.Combobox).PressSequentiallyAsync("emac");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync("/search?q=emac");
    }

    [Fact]
    public async Task Option_Pressed_LeadsToItsSection()
    {
        var page = await OpenAsync("/glossary", Desk);
        await page.GetByRole(AriaRole.Combobox).PressSequentiallyAsync("BAX69 dos");

        await page.GetByRole(AriaRole.Option, new() { Name = "Dosing" }).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync("/monographs/imalumab#dosing");
    }

    [Fact]
    public async Task Topic_OfAllMonographs_IsOfferedLastAndSearches()
    {
        var page = await OpenAsync("/", Desk);
        await page.GetByRole(AriaRole.Combobox).PressSequentiallyAsync("blood cl");
        await Assertions.Expect(page.GetByRole(AriaRole.Group, new() { Name = "Topics" }).GetByRole(AriaRole.Option)).ToContainTextAsync("blood clot");

        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/search\\?q=blood%20clot$", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    /// <summary>A slow answer must not take the option away that Enter is about to follow, nor open a list that was closed.</summary>
    [Fact]
    public async Task Answer_ThatComesLate_LeavesTheChosenOptionAndTheClosedListAlone()
    {
        var page = await OpenAsync("/", Desk);
        var held = new TaskCompletionSource();
        await page.RouteAsync("**/search/suggestions?q=blood%20clo*", async route =>
        {
            await held.Task;
            await route.ContinueAsync();
        });
        var box = page.GetByRole(AriaRole.Combobox);
        await box.PressSequentiallyAsync("blood cl");
        var options = page.GetByRole(AriaRole.Option);
        await Assertions.Expect(options.Last).ToContainTextAsync("blood clot");

        await page.RunAndWaitForRequestAsync(() => page.Keyboard.PressAsync("o"), request => request.Url.EndsWith("clo", StringComparison.Ordinal));
        await page.Keyboard.PressAsync("ArrowUp");
        await page.RunAndWaitForResponseAsync(() => Task.Run(held.SetResult), response => response.Url.EndsWith("clo", StringComparison.Ordinal));
        await Assertions.Expect(options.Last).ToHaveAttributeAsync("aria-selected", "true");
        Assert.Equal(await options.Last.GetAttributeAsync("id"), await box.GetAttributeAsync("aria-activedescendant"));

        held = new TaskCompletionSource();
        await page.RunAndWaitForRequestAsync(() => page.Keyboard.PressAsync("t"), request => request.Url.EndsWith("clot", StringComparison.Ordinal));
        await page.Keyboard.PressAsync("Escape");
        await page.RunAndWaitForResponseAsync(() => Task.Run(held.SetResult), response => response.Url.EndsWith("clot", StringComparison.Ordinal));
        await page.EvaluateAsync("() => new Promise(requestAnimationFrame)");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "false");
    }

    [Fact]
    public async Task Slash_PressedOnAPage_LeadsToTheBoxAndInAFieldIsASlash()
    {
        var page = await OpenAsync("/monographs/imalumab", Desk);
        var box = page.GetByRole(AriaRole.Combobox);

        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(box).ToBeFocusedAsync();
        await Assertions.Expect(box).ToHaveValueAsync("");
        await page.Keyboard.TypeAsync("mg/kg");

        await Assertions.Expect(box).ToHaveValueAsync("mg/kg");
    }

    /// <summary>WCAG 2.1.4: a key that is pressed alone can be turned off.</summary>
    [Fact]
    public async Task Slash_TurnedOff_DoesNothingOnAnyPageUntilItIsTurnedOn()
    {
        var page = await OpenAsync("/accessibility", Desk);
        await page.GetByRole(AriaRole.Button, new() { Name = "Turn the slash key off" }).PressAsync("Enter");
        await page.GotoAsync("/glossary");
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.GetByRole(AriaRole.Combobox)).Not.ToBeFocusedAsync();

        await page.GotoAsync("/accessibility");
        await page.GetByRole(AriaRole.Button, new() { Name = "Turn the slash key on" }).PressAsync("Enter");
        await page.GotoAsync("/glossary");
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.GetByRole(AriaRole.Combobox)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Box_WithoutJavaScript_IsAQuietForm()
    {
        var page = await OpenAsync("/", Desk, options => options.JavaScriptEnabled = false);

        await Assertions.Expect(page.GetByRole(AriaRole.Combobox)).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Searchbox).FillAsync("emactuzumab dose");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Dosing" }).First.ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync("/monographs/emactuzumab#dosing");
    }
}

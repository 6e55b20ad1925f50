using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Monographs.Browser.Tests;

/// <summary>Reading levels, terms and printed sheets.</summary>
public sealed class ReadingTests(Browser browser) : BrowserTest(browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ReadingLevel_Switched_ShowsTheOneAndALinkIntoTheOtherShowsIt(bool script)
    {
        var page = await OpenAsync("/monographs/emactuzumab", Desk, options => options.JavaScriptEnabled = script);

        await page.GetByRole(AriaRole.Navigation, new() { Name = "Reading level" }).GetByRole(AriaRole.Link, new() { Name = "Plain words" }).ClickAsync();
        await Assertions.Expect(page.Locator(".detail > h3#most-serious")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("section:has(> h2#safety) > .plain")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".detail > .do-dont")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Most serious" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("h3#most-serious")).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator(".detail > h3#the-target-and-the-tumor")).ToBeHiddenAsync();

        await page.GetByRole(AriaRole.Navigation, new() { Name = "Reading level" }).GetByRole(AriaRole.Link, new() { Name = "Full detail" }).ClickAsync();
        await Assertions.Expect(page.Locator("section:has(> h2#overview) > .plain")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task ReadingLevel_SwitchedInTheMiddle_KeepsThePlace()
    {
        var page = await OpenAsync("/monographs/emactuzumab", Desk);

        await page.EvaluateAsync("document.getElementById('safety').scrollIntoView()");
        var link = page.GetByRole(AriaRole.Navigation, new() { Name = "Reading level" }).GetByRole(AriaRole.Link, new() { Name = "Plain words" });
        await Assertions.Expect(link).ToHaveAttributeAsync("href", new Regex("/monographs/emactuzumab\\?read=plain#safety$", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await page.Locator("section:has(> h2#safety) .plain .label a").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync("/monographs/emactuzumab?read=plain#safety");
        await Assertions.Expect(page.Locator("h2#safety")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Term_Opened_IsExplainedWhereItStandsAndClosesAgain()
    {
        var page = await OpenAsync("/monographs/emactuzumab", Desk);

        var term = page.Locator("main a.term").First;
        await term.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var definition = page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(definition).ToBeFocusedAsync();
        await Assertions.Expect(definition).ToBeInViewportAsync(new() { Ratio = 1 });
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(definition).ToBeHiddenAsync();
        await Assertions.Expect(term).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Term_WithoutJavaScript_LeadsToTheGlossary()
    {
        var page = await OpenAsync("/monographs/emactuzumab", Phone, options => options.JavaScriptEnabled = false);

        await page.Locator("main a.term").First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Glossary");
    }
}

using Microsoft.Playwright;

namespace Monographs.Browser.Tests;

public sealed class MonographPageTests(Browser browser) : BrowserTest(browser)
{
    [Fact]
    public async Task SectionNav_WhileReading_MarksTheSectionBeingRead()
    {
        var page = await OpenAsync("/monographs/emactuzumab", Desk);
        var nav = page.GetByRole(AriaRole.Navigation, new() { Name = "On this page" });
        var current = nav.Locator("[aria-current=location]");

        await page.EvaluateAsync("document.getElementById('safety').scrollIntoView()");
        await Assertions.Expect(current).ToHaveTextAsync("Safety and side effects");

        await nav.GetByRole(AriaRole.Link, new() { Name = "References" }).ClickAsync();
        await Assertions.Expect(current).ToHaveTextAsync("References");

        await page.EvaluateAsync("document.getElementById('mechanism').scrollIntoView()");
        await Assertions.Expect(current).ToHaveTextAsync("Mechanism of action");
    }

    [Fact]
    public async Task SkipLink_Followed_LeadsPastTheHeader()
    {
        var page = await OpenAsync("/monographs/emactuzumab", Phone);

        await page.Keyboard.PressAsync("Tab");
        var skip = page.GetByRole(AriaRole.Link, new() { Name = "Skip to main content" });
        await Assertions.Expect(skip).ToBeFocusedAsync();
        await Assertions.Expect(skip).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(Phone)]
    [InlineData(Desk)]
    public async Task DoseTable_AtAnyWidth_IsATableForAScreenReader(int width)
    {
        var page = await OpenAsync("/monographs/emactuzumab", width);
        var table = page.GetByRole(AriaRole.Table, new() { Name = "Doses used in trials" });

        var rows = await table.Locator("tbody tr").CountAsync();
        Assert.True(rows > 1);
        await Assertions.Expect(table.GetByRole(AriaRole.Row)).ToHaveCountAsync(rows + 1);
        await Assertions.Expect(table.GetByRole(AriaRole.Columnheader)).ToHaveCountAsync(6);
        await Assertions.Expect(table.GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(rows);
        await Assertions.Expect(table.GetByRole(AriaRole.Cell)).ToHaveCountAsync(rows * 5);
    }

    [Theory]
    [InlineData("/monographs/lenalidomide", 320)]
    [InlineData("/monographs/imids", 320)]
    [InlineData("/monographs/imids", Phone)]
    [InlineData("/monographs/imalumab", 320)]
    [InlineData("/how-to-add-a-monograph", 320)]
    public async Task Table_OnAPhone_NeedsNoScrollingSideways(string path, int width)
    {
        var page = await OpenAsync(path, width);

        AssertNone(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.scroll:has(table)')].filter((frame) => frame.scrollWidth > frame.clientWidth).map((frame) => frame.innerText)"));
    }

    [Fact]
    public async Task Table_OnAPhoneWithoutScript_SaysThatItScrolls()
    {
        var page = await OpenAsync("/monographs/lenalidomide", 320, options => options.JavaScriptEnabled = false);

        var frame = page.GetByRole(AriaRole.Region, new() { Name = "Lenalidomide doses by use" });
        Assert.Contains("Scroll sideways", await frame.EvaluateAsync<string>("frame => getComputedStyle(frame, '::before').content"), StringComparison.Ordinal);
        Assert.InRange((await frame.Locator("caption").BoundingBoxAsync())!.Width, 1, 320);
    }

    [Theory]
    [InlineData("lenalidomide", 320)]
    [InlineData("emactuzumab", 320)]
    [InlineData("imids", Phone)]
    public async Task Figure_OnAPhone_HasWordsThatCanBeReadAndScrolls(string slug, int width)
    {
        var page = await OpenAsync($"/monographs/{slug}", width);

        var frame = page.Locator(".figure .scroll").First;
        Assert.All(await frame.EvaluateAsync<double[]>("frame => [...frame.querySelectorAll('text')].map((words) => words.getScreenCTM().a * parseFloat(getComputedStyle(words).fontSize))"), size => Assert.InRange(size, 11, 20));
        await frame.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(frame).Not.ToHaveJSPropertyAsync("scrollLeft", 0);
    }

    [Fact]
    public async Task DoseTable_OnAPhone_ShowsACardForEachRowThatNamesItsCells()
    {
        var page = await OpenAsync("/monographs/emactuzumab", Phone);

        var row = page.Locator(".dosing tbody tr").First;
        Assert.Equal("block", await row.EvaluateAsync<string>("row => getComputedStyle(row).display"));
        Assert.Equal("\"Population\"", await row.Locator("td").First.EvaluateAsync<string>("cell => getComputedStyle(cell, '::before').content"));
        Assert.True(await row.EvaluateAsync<bool>("row => row.getBoundingClientRect().right <= innerWidth"));
    }

    [Fact]
    public async Task Sheet_Printed_SaysStatusVersionDateAndAddressAndLeavesOutTheSite()
    {
        var page = await OpenAsync("/monographs/imalumab", Desk);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        var sheet = page.Locator(".sheet");
        await Assertions.Expect(sheet).ToBeVisibleAsync();
        await Assertions.Expect(sheet).ToContainTextAsync("Development stopped: not approved by the FDA");
        await Assertions.Expect(sheet).ToContainTextAsync("Version ");
        await Assertions.Expect(sheet).ToContainTextAsync("November 22, 2026");
        await Assertions.Expect(sheet).ToContainTextAsync("/monographs/imalumab");
        await Assertions.Expect(page.GetByRole(AriaRole.Banner)).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".section-nav")).ToBeHiddenAsync();
        Assert.Equal("rgb(0, 0, 0)", await page.EvaluateAsync<string>("getComputedStyle(document.body).color"));
    }
}

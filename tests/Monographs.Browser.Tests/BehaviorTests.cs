using Microsoft.Playwright;

namespace Monographs.Browser.Tests;

/// <summary>What holds for every kind of page in a browser.</summary>
public sealed class BehaviorTests(Browser browser) : BrowserTest(browser)
{
    [Theory]
    [MemberData(nameof(KindsOfPage.One), MemberType = typeof(KindsOfPage))]
    public async Task Page_OfAnyKindWithoutJavaScript_IsRead(string path)
    {
        var page = await OpenAsync(path, Phone, options => options.JavaScriptEnabled = false);

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Searchbox).FillAsync("BAX69");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Imalumab" }).First.ClickAsync();
        await Assertions.Expect(page).ToHaveTitleAsync("Imalumab – Monographs");
    }
}

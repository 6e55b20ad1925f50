using Microsoft.Playwright;

namespace Monographs.Browser.Tests;

/// <summary>Tasks with the keyboard alone. Wherever the focus comes to on the way, it is shown and nothing lies on it.</summary>
public sealed class KeyboardTests(Browser browser) : BrowserTest(browser)
{
    private const int MostStops = 90;

    [Theory]
    [InlineData("/monographs/emactuzumab", Desk)]
    [InlineData("/monographs/imids", Phone)]
    [InlineData("/compare?with=emactuzumab&with=imc-cs4", Phone)]
    public async Task Focus_MovedThroughAPage_IsAlwaysSeen(string path, int width)
    {
        var page = await StartAsync(path, width);

        for (var stop = 0; stop < 40; stop++) await TabAsync(page);
    }

    [Theory]
    [InlineData(Desk)]
    [InlineData(Phone)]
    public async Task Filter_Chosen_CanBeTakenAwayAgain(int width)
    {
        var page = await StartAsync("/dosing", width);
        await TabToAsync(page, page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Imalumab 5" }));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync("/dosing?drug=imalumab");

        await TabToAsync(page, page.GetByRole(AriaRole.Link, new() { Name = "Clear all filters" }));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync("/dosing");
    }

    [Fact]
    public async Task FilterOfASearch_Opened_IsChosen()
    {
        var page = await StartAsync("/search?q=infusion", Phone);
        await TabToAsync(page, page.Locator(".filters > summary"));
        await page.Keyboard.PressAsync("Enter");
        await TabToAsync(page, page.GetByRole(AriaRole.Navigation, new() { Name = "Filter" }).GetByRole(AriaRole.Link, new() { Name = "Approved", Exact = true }));
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync("/search?q=infusion&status=approved");
    }

    [Fact]
    public async Task Comparison_AskedFor_IsShown()
    {
        var page = await StartAsync("/compare", Desk);
        await TabToAsync(page, page.Locator(".chooser input").First);
        await page.Keyboard.TypeAsync("RG7155");
        await TabAsync(page);
        await page.Keyboard.TypeAsync("imalumab");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveTitleAsync("Emactuzumab and Imalumab compared – Monographs");
    }

    /// <summary>The message stays at the foot of the window while the next rows are gone through.</summary>
    [Theory]
    [InlineData(Desk)]
    [InlineData(320)]
    public async Task Row_CopiedOnTheWay_HidesNoneOfTheNext(int width)
    {
        var page = await StartAsync("/dosing?drug=imids", width);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await TabToAsync(page, page.Locator(".copy-row").First);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".copy-status")).Not.ToBeEmptyAsync();

        await TabToAsync(page, page.Locator(".copy-row").Last);
    }

    [Fact]
    public async Task ReadingLevel_Switched_IsShown()
    {
        var page = await StartAsync("/monographs/emactuzumab", Phone);
        await TabToAsync(page, page.GetByRole(AriaRole.Navigation, new() { Name = "Reading level" }).GetByRole(AriaRole.Link, new() { Name = "Plain words" }));
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("h3#most-serious")).ToBeHiddenAsync();
    }

    private async Task<IPage> StartAsync(string path, int width)
    {
        var page = await NewPageAsync(width, _ => { });
        await PageChecks.AddAsync(page);
        await page.GotoAsync(path);
        return page;
    }

    private static async Task TabToAsync(IPage page, ILocator target)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            await TabAsync(page);
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement")) return;
        }
        Assert.Fail($"The focus did not come to {target}.");
    }

    private static async Task TabAsync(IPage page)
    {
        await page.Keyboard.PressAsync("Tab");
        AssertNone(await PageChecks.RunAsync(page, "focused"));
    }
}

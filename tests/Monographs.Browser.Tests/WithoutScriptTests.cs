using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Monographs.Browser.Tests;

/// <summary>Every task of a reader whose browser runs no script, from the page where it begins to what it is for.</summary>
public sealed class WithoutScriptTests(Browser browser) : BrowserTest(browser)
{
    [Theory]
    [InlineData("emactuzumab", "Questions for your trial team")]
    [InlineData("lenalidomide", "Questions for your doctor")]
    public async Task Questions_OfAMonograph_ArePrintedWithSpaceForAnswersAndLeadBack(string slug, string title)
    {
        var page = await StartAsync($"/monographs/{slug}");
        await page.GetByRole(AriaRole.Link, new() { Name = title }).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(title);

        var questions = await page.Locator(".ask > li").CountAsync();
        Assert.True(questions > 3);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(page.Locator(".ask .answer").Filter(new() { Visible = true })).ToHaveCountAsync(questions);
        await page.EmulateMediaAsync(new() { Media = Media.Screen });

        await page.Locator(".ask a").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"/monographs/{slug}#.", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Assertions.Expect(page.Locator(":target")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Versions_ChosenInTheForm_AreCompared()
    {
        var page = await StartAsync("/monographs/emactuzumab/history");
        await page.GetByLabel("Compare version").SelectOptionAsync("1");
        await page.GetByLabel("with version").SelectOptionAsync("3");
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare" }).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync("/monographs/emactuzumab/compare/1/3");
        await Assertions.Expect(page.Locator("main :is(ins, del)").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Search_Filtered_IsNarrowedAndWidenedAgain()
    {
        var page = await StartAsync("/");
        await page.GetByRole(AriaRole.Searchbox).FillAsync("infusion");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        var all = await page.Locator(".results > li").CountAsync();

        await page.GetByText("Filter by status, kind or section").ClickAsync();
        var filters = page.GetByRole(AriaRole.Navigation, new() { Name = "Filter" });
        await filters.GetByRole(AriaRole.Link, new() { Name = "Investigational", Exact = true }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync("/search?q=infusion&status=investigational");
        Assert.InRange(await page.Locator(".results > li").CountAsync(), 1, all - 1);
        await Assertions.Expect(page.Locator(".results .tag.discontinued")).ToHaveCountAsync(0);

        await filters.GetByRole(AriaRole.Link, new() { Name = "Any", Exact = true }).First.ClickAsync();
        await Assertions.Expect(page.Locator(".results > li")).ToHaveCountAsync(all);
    }

    [Fact]
    public async Task Doses_FilteredAndSorted_LeadToARowAndItsMonograph()
    {
        var page = await StartAsync("/dosing");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Imalumab 5" }).ClickAsync();
        await Assertions.Expect(page.Locator(".rows tbody tr")).ToHaveCountAsync(5);
        await page.GetByRole(AriaRole.Link, new() { Name = "Dose", Exact = true }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync("/dosing?drug=imalumab&sort=dose");

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "CSV of 5 rows" }).ClickAsync());
        Assert.Equal(6, (await File.ReadAllLinesAsync(await download.PathAsync(), TestContext.Current.CancellationToken)).Length);

        await page.Locator(".rows tbody th a").First.ClickAsync();
        await Assertions.Expect(page.Locator("tr:target")).ToBeInViewportAsync();
    }

    private Task<IPage> StartAsync(string path) => OpenAsync(path, Phone, options => options.JavaScriptEnabled = false);
}

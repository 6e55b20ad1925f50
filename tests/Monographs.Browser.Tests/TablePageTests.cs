using Microsoft.Playwright;

namespace Monographs.Browser.Tests;

public sealed class TablePageTests(Browser browser) : BrowserTest(browser)
{
    /// <summary>Without a script no cell has its role, and a browser may forget a table whose rows are blocks.</summary>
    [Theory]
    [InlineData("/dosing")]
    [InlineData("/side-effects")]
    [InlineData("/compare?with=emactuzumab&with=imc-cs4")]
    [InlineData("/monographs/emactuzumab")]
    public async Task Table_OnAPhoneWithoutJavaScript_StaysATableThatScrolls(string path)
    {
        var page = await OpenAsync(path, 320, options => options.JavaScriptEnabled = false);
        var displays = await page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('main .scroll :is(table, tr, th, td)')].map(each => getComputedStyle(each).display))]");

        Assert.Equal(["table", "table-cell", "table-row"], displays.Order(StringComparer.Ordinal));
        Assert.Equal(320, await page.EvaluateAsync<int>("document.scrollingElement.scrollWidth"));
    }

    [Fact]
    public async Task Copy_OfARow_PutsTextAndATableRowOnTheClipboard()
    {
        var page = await OpenAsync("/dosing", Desk, options => options.Permissions = ["clipboard-read", "clipboard-write"]);
        await page.Locator(".copy-row").First.ClickAsync();

        await Assertions.Expect(page.Locator(".copy-status")).ToHaveTextAsync("Copied with its context: Emactuzumab, Investigational: not approved by the FDA");
        var copied = await page.EvaluateAsync<string[]>("""
            async () => {
              const [item] = await navigator.clipboard.read();
              return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item.getType(type)).text()));
            }
            """);
        Assert.Contains("Dose: 1,000 mg\n", copied[0], StringComparison.Ordinal);
        Assert.Contains("Kind of dose: Dose studied in trials; not a recommended dose\n", copied[0], StringComparison.Ordinal);
        Assert.Contains("<td>1,000 mg</td>", copied[1], StringComparison.Ordinal);
        Assert.EndsWith("/dosing", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copy_WithoutJavaScript_LeadsToTheRowAsText()
    {
        var page = await OpenAsync("/dosing", Phone, options => options.JavaScriptEnabled = false);
        await page.Locator(".copy-row").First.ClickAsync();

        await Assertions.Expect(page.Locator("pre")).ToContainTextAsync("Dose: 1,000 mg");
        await Assertions.Expect(page.Locator("main .status strong")).ToHaveTextAsync("Investigational: not approved by the FDA");
    }

    [Fact]
    public async Task Compare_ByItsForm_WorksWithoutJavaScript()
    {
        var page = await OpenAsync("/compare", Phone, options => options.JavaScriptEnabled = false);
        await page.Locator("input[name=with]").Nth(0).FillAsync("RG7155");
        await page.Locator("input[name=with]").Nth(1).FillAsync("imc cs4");
        await page.Locator(".chooser button").ClickAsync();

        await Assertions.Expect(page).ToHaveTitleAsync("Emactuzumab and IMC-CS4 compared – Monographs");
        await Assertions.Expect(page.Locator("main .notice").First).ToContainTextAsync("not the same");
    }

    [Theory]
    [InlineData("/dosing")]
    [InlineData("/side-effects")]
    [InlineData("/compare?with=emactuzumab&with=imc-cs4")]
    [InlineData("/monographs/emactuzumab/compare/1/3")]
    public async Task Sheet_Printed_SaysStatusDateAndAddress(string path)
    {
        var page = await OpenAsync(path, Desk);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(page.Locator(".sheet")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".sheet")).ToContainTextAsync(path.Split('?')[0]);
        await Assertions.Expect(page.GetByText("Investigational").Filter(new() { Visible = true }).First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("November 22, 2026").Filter(new() { Visible = true }).First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".facets, .chooser, .exports").Filter(new() { Visible = true })).ToHaveCountAsync(0);
    }
}

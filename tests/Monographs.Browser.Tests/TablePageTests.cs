using System.Text.Json;
using Microsoft.Playwright;

namespace Monographs.Browser.Tests;

public sealed class TablePageTests(Browser browser) : BrowserTest(browser)
{
    /// <summary>What Chromium tells a screen reader, not what the HTML says: a style sheet that makes cards of rows can take a table apart.</summary>
    [Theory]
    [InlineData("/dosing", 320)]
    [InlineData("/dosing", 1280)]
    [InlineData("/side-effects", 320)]
    [InlineData("/side-effects", 1280)]
    [InlineData("/compare?with=emactuzumab&with=imc-cs4", 320)]
    [InlineData("/compare?with=emactuzumab&with=imc-cs4", 1280)]
    [InlineData("/monographs/emactuzumab", 320)]
    [InlineData("/monographs/emactuzumab", 1280)]
    [InlineData("/monographs/emactuzumab/compare/1/3", 320)]
    [InlineData("/monographs/emactuzumab/compare/1/3", 1280)]
    public async Task Cell_OfAnyTable_KeepsItsRowAndColumnHeader(string path, int width)
    {
        var page = await OpenAsync(path, width);
        var session = await page.Context.NewCDPSessionAsync(page);
        var nodes = (await session.SendAsync("Accessibility.getFullAXTree"))!.Value.GetProperty("nodes").EnumerateArray()
            // What a style sheet makes has a number of its own, which may stand twice.
            .DistinctBy(node => node.GetProperty("nodeId").GetString()!).ToDictionary(node => node.GetProperty("nodeId").GetString()!);
        var tables = nodes.Values.Where(node => Role(node) == "table").ToList();

        Assert.Equal(await page.Locator("table").CountAsync(), tables.Count);
        foreach (var table in tables)
        {
            var rows = Inside(table, nodes).Where(node => Role(node) == "row").Select(row => Inside(row, nodes).Where(node => Role(node) is "columnheader" or "rowheader" or "cell").ToList()).ToList();
            Assert.All(rows[0], cell => Assert.Equal("columnheader", Role(cell)));
            Assert.All(rows[0], cell => Assert.NotEqual("", Name(cell)));
            Assert.True(rows.Count > 1, Name(table));
            foreach (var row in rows.Skip(1))
            {
                Assert.Equal(rows[0].Count, row.Count);
                Assert.Equal("rowheader", Role(row[0]));
                Assert.NotEqual("", Name(row[0]));
                Assert.All(row.Skip(1), cell => Assert.Equal("cell", Role(cell)));
            }
        }
    }

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
    [InlineData("/compare?with=emactuzumab&with=imc-cs4")]
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

    private static string? Role(JsonElement node) => node.TryGetProperty("role", out var role) ? role.GetProperty("value").GetString() : null;

    private static string Name(JsonElement node) => node.TryGetProperty("name", out var name) ? name.GetProperty("value").GetString() ?? "" : "";

    /// <summary>In document order, not into another table.</summary>
    private static IEnumerable<JsonElement> Inside(JsonElement node, Dictionary<string, JsonElement> nodes)
    {
        foreach (var child in node.GetProperty("childIds").EnumerateArray().Select(id => nodes.GetValueOrDefault(id.GetString()!)).Where(child => child.ValueKind is JsonValueKind.Object))
        {
            yield return child;
            foreach (var deeper in Inside(child, nodes)) yield return deeper;
        }
    }
}

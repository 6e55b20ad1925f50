using System.Text.Json;
using System.Text.RegularExpressions;

namespace Monographs.Browser.Tests;

/// <summary>What Chromium tells a screen reader of a table, not what the HTML says: a style sheet that makes cards of rows can take a table apart.</summary>
public sealed partial class TableTreeTests(Browser browser) : BrowserTest(browser)
{
    /// <summary>Of each cell but the headers, what the page prints as its row and its column; a card may print the beginning of the column's words.</summary>
    private const string Printed = """
        [...document.querySelectorAll('table')].flatMap((table) => {
          const headings = [...table.tHead.rows[0].cells].map((heading) => heading.textContent.trim());
          const column = (cell, heading) => {
            const before = getComputedStyle(cell, '::before').content;
            const label = before === 'none' ? heading : JSON.parse(before);
            return heading.startsWith(label) ? heading : label;
          };
          return [...table.tBodies[0].rows].flatMap((row) => [...row.cells].slice(1).map((cell, i) => `${row.cells[0].innerText} | ${column(cell, headings[i + 1])}`));
        })
        """;

    [Theory]
    [InlineData("/dosing", 320)]
    [InlineData("/dosing", 1280)]
    [InlineData("/side-effects", 320)]
    [InlineData("/side-effects", 1280)]
    [InlineData("/compare?with=emactuzumab&with=imc-cs4", 320)]
    [InlineData("/compare?with=emactuzumab&with=imc-cs4", 1280)]
    [InlineData("/monographs/emactuzumab", 320)]
    [InlineData("/monographs/emactuzumab", 1280)]
    [InlineData("/monographs/lenalidomide", 320)]
    [InlineData("/monographs/lenalidomide", 1280)]
    [InlineData("/monographs/imids", 320)]
    [InlineData("/monographs/imids", 1280)]
    [InlineData("/monographs/imalumab", 320)]
    [InlineData("/monographs/emactuzumab/compare/1/3", 320)]
    [InlineData("/monographs/emactuzumab/compare/1/3", 1280)]
    public async Task Cell_OfAnyTable_HasTheRowAndColumnThatThePagePrints(string path, int width)
    {
        var page = await OpenAsync(path, width);
        var session = await page.Context.NewCDPSessionAsync(page);
        var nodes = (await session.SendAsync("Accessibility.getFullAXTree"))!.Value.GetProperty("nodes").EnumerateArray()
            // What a style sheet makes has a number of its own, which may stand twice.
            .DistinctBy(node => node.GetProperty("nodeId").GetString()!).ToDictionary(node => node.GetProperty("nodeId").GetString()!);
        var tables = nodes.Values.Where(node => Role(node) == "table").Select(table => RowsOf(table, nodes)).ToList();

        Assert.Equal(await page.Locator("table").CountAsync(), tables.Count);
        foreach (var rows in tables)
        {
            Assert.All(rows[0], cell => Assert.Equal("columnheader", Role(cell)));
            Assert.All(rows.Skip(1), row => Assert.Equal(["rowheader", .. Enumerable.Repeat("cell", rows[0].Count - 1)], row.Select(Role)));
        }
        var told = tables.SelectMany(rows => rows.Skip(1).SelectMany(row => row.Skip(1).Select((_, i) => $"{Name(row[0])} | {Name(rows[0][i + 1])}"))).Select(Pack).ToList();
        Assert.NotEmpty(told);
        Assert.Equal((await page.EvaluateAsync<string[]>(Printed)).Select(Pack), told);
    }

    private static string? Role(JsonElement node) => node.TryGetProperty("role", out var role) ? role.GetProperty("value").GetString() : null;

    private static string Name(JsonElement node) => node.TryGetProperty("name", out var name) ? name.GetProperty("value").GetString() ?? "" : "";

    /// <summary>Where words stand below each other, a screen reader may be told of no space.</summary>
    private static string Pack(string text) => Spaces().Replace(text, "");

    private static List<List<JsonElement>> RowsOf(JsonElement table, Dictionary<string, JsonElement> nodes) =>
        [.. Inside(table, nodes).Where(node => Role(node) == "row").Select(row => Inside(row, nodes).Where(node => Role(node) is "columnheader" or "rowheader" or "cell").ToList())];

    /// <summary>In document order, not into another table.</summary>
    private static IEnumerable<JsonElement> Inside(JsonElement node, Dictionary<string, JsonElement> nodes)
    {
        foreach (var child in node.GetProperty("childIds").EnumerateArray().Select(id => nodes.GetValueOrDefault(id.GetString()!)).Where(child => child.ValueKind is JsonValueKind.Object))
        {
            yield return child;
            foreach (var deeper in Inside(child, nodes)) yield return deeper;
        }
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 100)]
    private static partial Regex Spaces();
}

using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Monographs.Browser.Tests;

/// <summary>Pages on paper.</summary>
public sealed partial class PrintTests(Browser browser) : BrowserTest(browser)
{
    /// <summary>Pixels that are left on A4 between its margins.</summary>
    private const int Upright = 657;

    private const int Across = 1016;

    [Theory]
    [InlineData("emactuzumab")]
    [InlineData("imids")]
    [InlineData("lenalidomide")]
    public async Task Questions_Printed_TakeOneSheet(string slug)
    {
        var page = await OpenAsync($"/monographs/{slug}/questions", Desk);
        foreach (var format in new[] { "A4", "Letter" })
        {
            var paper = Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = format }));
            Assert.Single(Sheets().Matches(paper));
        }
    }

    /// <summary>A table that is cut off at the edge of the paper would lose its sources without a word.</summary>
    [Theory]
    [InlineData("/dosing", Across)]
    [InlineData("/side-effects", Across)]
    [InlineData("/compare?with=imids&with=imalumab", Upright)]
    [InlineData("/compare?with=emactuzumab&with=imc-cs4&with=imalumab", Across)]
    [InlineData("/compare?with=emactuzumab&with=imc-cs4&with=imalumab&with=lenalidomide", Across)]
    [InlineData("/monographs/emactuzumab", Upright)]
    [InlineData("/monographs/imids", Upright)]
    [InlineData("/glossary", Upright)]
    [InlineData("/search?q=emactuzumab%20dose&status=investigational", Upright)]
    public async Task Page_OnPaper_IsNoWiderThanTheSheet(string path, int width)
    {
        var page = await OpenAsync(path, width);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(width, await page.EvaluateAsync<int>("document.scrollingElement.scrollWidth"));
    }

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sheets();
}

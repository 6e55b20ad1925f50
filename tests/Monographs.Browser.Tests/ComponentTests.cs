using Microsoft.Playwright;

namespace Monographs.Browser.Tests;

/// <summary>The components of the style guide, each by itself, in every medium that it shows them in.</summary>
public sealed class ComponentTests(Browser browser) : BrowserTest(browser)
{
    [Theory]
    [InlineData("", new[] { Desk, 768, 320 }, new[] { ColorScheme.Light, ColorScheme.Dark }, new[] { "sideways", "overlaps", "targets" })]
    [InlineData("forced", new[] { Desk, 320 }, new[] { ColorScheme.Light }, new[] { "sideways", "overlaps", "targets" })]
    [InlineData("print", new[] { Desk }, new[] { ColorScheme.Light }, new[] { "overlaps" })]
    public async Task Component_OfTheStyleGuide_HasNoFault(string medium, int[] widths, ColorScheme[] schemes, string[] checks)
    {
        var page = await NewPageAsync(Desk, _ => { });
        await PageChecks.AddAsync(page);
        await page.GotoAsync($"{Browser.DevelopmentAddress}/styleguide?as={medium}");

        var faults = new List<string>();
        foreach (var width in widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            foreach (var scheme in schemes) faults.AddRange((await PageChecks.AxeAsync(page, scheme, ".example")).Select(fault => $"{width} pixels, {scheme}: {fault}"));
            foreach (var check in checks) faults.AddRange((await PageChecks.RunAsync(page, check)).Select(fault => $"{width} pixels, {check}: {fault}"));
        }
        AssertNone(faults);
    }
}

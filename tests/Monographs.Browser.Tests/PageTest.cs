using Microsoft.Playwright;

namespace Monographs.Browser.Tests;

/// <summary>What holds for every page, looked at in one load: a load for each width, color scheme and question would take an hour.</summary>
public abstract class PageTest(Browser browser) : BrowserTest(browser)
{
    /// <summary>WCAG 1.4.12, with its own numbers.</summary>
    private const string WideSpacing = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }";

    /// <summary>WCAG 1.4.4. Zooming the page makes it narrow instead, which the widths try.</summary>
    private const string LargeText = "html { font-size: 200% }";

    private static readonly int[] Widths = [Desk, 768, 320];

    private static readonly ColorScheme[] Schemes = [ColorScheme.Light, ColorScheme.Dark];

    protected async Task CheckAsync(string path)
    {
        var page = await NewPageAsync(Desk, _ => { });
        await PageChecks.AddAsync(page);
        var watch = new PageWatch(page, Browser.Address);
        var answer = await page.GotoAsync(path);

        var faults = new List<string>();
        if (await PageChecks.ShiftAsync(page) is > PageChecks.MaxShift and var shift) faults.Add($"moved by {shift} while it loaded");
        foreach (var width in Widths) faults.AddRange((await LookAsync(page, width)).Select(fault => $"{width} pixels, {fault}"));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.Active });
        faults.AddRange((await PageChecks.RunAsync(page, "plates")).Select(fault => $"not seen with forced colors: {fault}"));
        faults.AddRange(watch.FaultsOf(answer!));
        foreach (var cookie in await page.Context.CookiesAsync()) faults.Add($"cookie: {cookie.Name}");
        AssertNone(faults);
    }

    private static async Task<List<string>> LookAsync(IPage page, int width)
    {
        var faults = new List<string>();
        await page.SetViewportSizeAsync(width, 900);
        foreach (var scheme in Schemes) faults.AddRange((await PageChecks.AxeAsync(page, scheme)).Select(fault => $"{scheme}: {fault}"));
        foreach (var check in width == Desk ? ["sideways", "overlaps", "targets", "focus", "lines"] : new[] { "sideways", "overlaps", "targets", "focus" })
        {
            faults.AddRange((await PageChecks.RunAsync(page, check)).Select(fault => $"{check}: {fault}"));
        }
        foreach (var check in new[] { "sideways", "overlaps" })
        {
            faults.AddRange((await PageChecks.RunAsync(page, check, WideSpacing)).Select(fault => $"{check} with wide spacing: {fault}"));
            // At 320 pixels the text is at 400 % already.
            if (width > 320) faults.AddRange((await PageChecks.RunAsync(page, check, LargeText)).Select(fault => $"{check} with text at 200 %: {fault}"));
        }
        return faults;
    }
}

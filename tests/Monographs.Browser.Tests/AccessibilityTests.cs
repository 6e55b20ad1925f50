using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Monographs.Browser.Tests;

public sealed class AccessibilityTests(Browser browser) : BrowserTest(browser)
{
    /// <summary>
    /// Every rule of WCAG 2.2 A and AA and of best practice, also those that are off unless asked for, such as the size of targets.
    /// What passed is not described: on a long page that takes most of the time.
    /// </summary>
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    public static TheoryData<string, int> Views
    {
        get
        {
            var views = new TheoryData<string, int>();
            foreach (var path in KindsOfPage.All.Select(row => row.Data))
            {
                foreach (var width in new[] { 320, 768, Desk }) views.Add(path, width);
            }
            return views;
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Page_OfAnyKindLightAndDark_HasNoViolation(string path, int width)
    {
        // The policy of the site keeps out the checker's own scripts as well.
        var page = await OpenAsync(path, width, options => options.BypassCSP = true);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var result = await page.RunAxe(Rules);
            var violations = result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{scheme}: {violation.Id} ({violation.Help}): {node.Html}"));
            Assert.Equal("", string.Join('\n', violations));
        }
    }
}

using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Monographs.Browser.Tests;

public sealed class AccessibilityTests(Browser browser) : BrowserTest(browser)
{
    public static TheoryData<string, int> Views
    {
        get
        {
            var views = new TheoryData<string, int>();
            foreach (var path in KindsOfPage.All.Select(row => row.Data))
            {
                views.Add(path, Phone);
                views.Add(path, Desk);
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
            var result = await page.RunAxe();
            var violations = new List<string>();
            foreach (var violation in result.Violations)
            {
                foreach (var node in violation.Nodes)
                {
                    if (!await IsLinkInCaptionAsync(page, violation, node)) violations.Add($"{scheme}: {violation.Id} ({violation.Help}): {node.Html}");
                }
            }
            Assert.Empty(violations);
        }
    }

    /// <summary>
    /// A table may own a caption (WAI-ARIA 1.2, role table), and a caption may hold links; axe does not know the role of the element
    /// <c>caption</c>, looks through it, and takes its links for children of the table.
    /// </summary>
    private static async Task<bool> IsLinkInCaptionAsync(IPage page, AxeResultItem violation, AxeResultNode node)
    {
        if (violation.Id != "aria-required-children") return false;
        var children = node.Any.SelectMany(check => check.RelatedNodes).Select(related => related.Target.ToString()).ToArray();
        return children.Length > 0 && await page.EvaluateAsync<bool>("targets => targets.every(target => document.querySelector(target).closest('caption'))", children);
    }
}

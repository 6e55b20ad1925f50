using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Monographs.Browser.Tests;

/// <summary>axe and <c>page-checks.js</c>, put into a page before it loads: the site's own policy stays on.</summary>
internal static class PageChecks
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript() + ";\n" + Read("page-checks.js");

    /// <summary>
    /// Every rule of WCAG 2.2 A and AA and of best practice, also those that are off unless asked for.
    /// What passed is not described: on a long page that takes most of the time.
    /// </summary>
    private static readonly object Rules = new
    {
        runOnly = new { type = "tag", values = new[] { "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice" } },
        resultTypes = new[] { "violations" },
    };

    /// <summary>The rules that look at colors: the only ones that a dark page can break where the light one of the same width breaks none.</summary>
    private static readonly object ColorRules = new { runOnly = new { type = "rule", values = new[] { "color-contrast", "link-in-text-block" } }, resultTypes = new[] { "violations" } };

    /// <summary>How far a page may move while it loads, as browsers measure it.</summary>
    public const double MaxShift = 0.01;

    public static Task AddAsync(IPage page) => page.AddInitScriptAsync(Script);

    public static Task<double> ShiftAsync(IPage page) => page.EvaluateAsync<double>("pageChecks.shift()");

    /// <summary>Switches the page to the color scheme and asks axe.</summary>
    /// <param name="alone">A selector of parts to look at one after the other, each as on a page of its own; empty for the whole page.</param>
    public static async Task<string[]> AxeAsync(IPage page, ColorScheme scheme, string alone = "")
    {
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        var rules = scheme is ColorScheme.Dark ? ColorRules : Rules;
        return alone.Length == 0
            ? await page.EvaluateAsync<string[]>("rules => pageChecks.axe(rules)", rules)
            : await page.EvaluateAsync<string[]>("([rules, selector]) => pageChecks.axeAlone(rules, selector)", new[] { rules, alone });
    }

    /// <param name="check">The name of one of those in <c>page-checks.js</c>.</param>
    /// <param name="css">A style sheet to add while it looks.</param>
    public static Task<string[]> RunAsync(IPage page, string check, string css = "") => page.EvaluateAsync<string[]>("([css, check]) => pageChecks.with(css, check)", new[] { css, check });

    private static string Read(string name)
    {
        using var stream = typeof(PageChecks).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

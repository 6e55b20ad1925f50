using Microsoft.Playwright;
using Monographs.Content.Tests.Safety;

namespace Monographs.Browser.Tests.Scripts;

/// <summary>Hostile text in content and queries, in a real browser: without the content security policy nothing runs; with it, nothing is even tried.</summary>
public sealed class ScriptTests(Browser browser) : BrowserTest(browser)
{
    /// <summary>A payload's call is noted in the place of a dialog; so are violations, handlers in attributes and addresses that would run.</summary>
    private const string Watch = """
        window.alert = window.prompt = window.confirm = () => { console.error('RAN'); };
        document.addEventListener('securitypolicyviolation', event => console.error('VIOLATION ' + event.violatedDirective + ' ' + event.sample));
        """;

    private const string Look = """
        () => [...document.querySelectorAll('*')].flatMap(element => [...element.attributes]
          .filter(each => each.name.startsWith('on') || ['href', 'src', 'action', 'formaction', 'xlink:href'].includes(each.name) && /^[\s\x00-\x1f]*(javascript|data|vbscript):/i.test(each.value) || each.name === 'style')
          .map(each => element.tagName + ' ' + each.name + '=' + each.value))
          .concat([...document.querySelectorAll('script:not([src]):not([type="application/ld+json"]), iframe, object, embed, base, foreignObject, form:not([action^="/"])')].map(element => element.outerHTML))
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Payloads_InEveryPlace_RunNothing(bool withoutPolicy)
    {
        var folder = Directory.CreateTempSubdirectory("monographs-");
        try
        {
            HostileContent.Write(folder.FullName);
            await using var site = new RunningSite(folder.FullName);
            var page = await NewPageAsync(Desk, options => options.BypassCSP = withoutPolicy);
            var faults = new List<string>();
            page.Console += (_, message) =>
            {
                if (message.Text.StartsWith("RAN", StringComparison.Ordinal) || message.Text.Contains("VIOLATION", StringComparison.Ordinal) || message.Text.Contains("Content Security Policy", StringComparison.Ordinal)) faults.Add($"{page.Url}: {message.Text}");
            };
            page.Dialog += (_, dialog) => faults.Add($"{page.Url}: {dialog.Message}");
            page.Request += (_, request) =>
            {
                if (!request.Url.StartsWith(site.Address, StringComparison.Ordinal)) faults.Add($"{page.Url} asked for {request.Url}");
            };
            await page.AddInitScriptAsync(Watch);

            var shown = 0;
            foreach (var address in Addresses())
            {
                var answer = await page.GotoAsync(site.Address + address, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
                if (answer!.Status == 200) shown++;
                faults.AddRange((await page.EvaluateAsync<string[]>(Look)).Select(found => $"{address}: {found}"));
            }

            Assert.Empty(faults);
            Assert.InRange(shown, Payloads.Markup.Length, int.MaxValue);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Addresses()
    {
        string[] pages = ["/", "/monographs", "/glossary", "/about", "/status", "/dosing", "/side-effects"];
        var monographs = Enumerable.Range(0, Payloads.Markup.Length).SelectMany(i => new[] { $"/monographs/front-{i}", $"/monographs/body-{i}" }).Concat(Enumerable.Range(0, Payloads.Svg.Length).Select(i => $"/monographs/figure-{i}"));
        var queries = Payloads.Markup.Where((_, i) => i % 6 == 0 || i is > 49 and < 62).Select(Uri.EscapeDataString)
            .SelectMany(payload => new[] { $"/search?q={payload}", $"/compare?with={payload}", $"/monographs?status={payload}", $"/monographs/{payload}", $"/{payload}" });
        return [.. pages, .. monographs, .. queries];
    }
}

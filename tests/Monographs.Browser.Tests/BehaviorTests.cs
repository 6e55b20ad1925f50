using Microsoft.Playwright;

namespace Monographs.Browser.Tests;

/// <summary>What holds for every kind of page in a browser.</summary>
public sealed class BehaviorTests(Browser browser) : BrowserTest(browser)
{
    private readonly Browser _browser = browser;

    [Theory]
    [MemberData(nameof(KindsOfPage.All), MemberType = typeof(KindsOfPage))]
    public async Task Page_OfAnyKind_SaysNothingInTheConsoleAndAsksNoOtherHost(string path)
    {
        var page = await NewPageAsync(Desk, _ => { });
        var said = new List<string>();
        page.Console += (_, message) => said.Add(message.Text);
        page.PageError += (_, error) => said.Add(error);
        page.RequestFailed += (_, request) => said.Add($"failed: {request.Url}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(_browser.Address, StringComparison.Ordinal)) said.Add($"elsewhere: {request.Url}");
        };
        var answer = await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });

        // The browser itself notes the status of a page that is an error on purpose.
        Assert.DoesNotContain(said, text => answer!.Ok || !text.Contains($"{answer.Status}", StringComparison.Ordinal));
        Assert.Empty(await page.Context.CookiesAsync());
    }

    [Theory]
    [MemberData(nameof(KindsOfPage.All), MemberType = typeof(KindsOfPage))]
    public async Task Page_OfAnyKind_ReflowsAt320Pixels(string path)
    {
        var page = await OpenAsync(path, 320);

        Assert.Equal(320, await page.EvaluateAsync<int>("document.scrollingElement.scrollWidth"));
    }

    /// <summary>WCAG 1.4.12, with its own numbers.</summary>
    [Theory]
    [MemberData(nameof(KindsOfPage.All), MemberType = typeof(KindsOfPage))]
    public async Task Page_OfAnyKindWithWiderTextSpacing_StillReflows(string path)
    {
        var page = await OpenAsync(path, Phone, options => options.BypassCSP = true);
        await page.AddStyleTagAsync(new() { Content = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }" });

        Assert.Equal(Phone, await page.EvaluateAsync<int>("document.scrollingElement.scrollWidth"));
    }

    [Theory]
    [MemberData(nameof(KindsOfPage.All), MemberType = typeof(KindsOfPage))]
    public async Task Page_OfAnyKindWithoutJavaScript_IsRead(string path)
    {
        var page = await OpenAsync(path, Phone, options => options.JavaScriptEnabled = false);

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Searchbox).FillAsync("BAX69");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Imalumab" }).First.ClickAsync();
        await Assertions.Expect(page).ToHaveTitleAsync("Imalumab – Monographs");
    }

    /// <summary>WCAG 2.5.8; links within a sentence are exempt.</summary>
    [Theory]
    [MemberData(nameof(KindsOfPage.All), MemberType = typeof(KindsOfPage))]
    public async Task Targets_OfAnyKindOfPage_AreLargeEnough(string path)
    {
        var page = await OpenAsync(path, Phone);
        var small = await page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('nav a, .letters a, .back, .key-facts a, button, input, .site-name')]
              .filter(each => each.checkVisibility())
              .filter(each => { const box = each.getBoundingClientRect(); return box.width < 24 || box.height < 24; })
              .map(each => each.outerHTML)
            """);

        Assert.Empty(small);
    }

    [Theory]
    [InlineData("/monographs/emactuzumab", Desk)]
    [InlineData("/monographs/emactuzumab", Phone)]
    [InlineData("/monographs", Phone)]
    public async Task Focus_MovedByTheKeyboard_IsNeverHidden(string path, int width)
    {
        var page = await OpenAsync(path, width);
        for (var i = 0; i < 40; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var hidden = await page.EvaluateAsync<string?>("""
                () => {
                  const focused = document.activeElement;
                  if (focused === document.body) return null;
                  const boxes = [...focused.getClientRects()];
                  const isSeen = boxes.some(box => {
                    const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1), y = Math.min(Math.max(box.top + Math.min(box.height, innerHeight) / 2, 1), innerHeight - 1);
                    const top = document.elementFromPoint(x, y);
                    return top && (focused.contains(top) || top.contains(focused));
                  });
                  return isSeen ? null : focused.outerHTML.slice(0, 200);
                }
                """);
            Assert.Null(hidden);
        }
    }
}

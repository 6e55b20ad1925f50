using Microsoft.Playwright;

namespace Monographs.Browser.Tests;

/// <summary>What holds for every kind of page in a browser.</summary>
public sealed class BehaviorTests(Browser browser) : BrowserTest(browser)
{
    [Theory]
    [MemberData(nameof(KindsOfPage.One), MemberType = typeof(KindsOfPage))]
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

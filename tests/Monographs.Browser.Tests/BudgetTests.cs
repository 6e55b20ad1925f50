using System.Collections.Concurrent;
using System.IO.Compression;
using Microsoft.Playwright;

namespace Monographs.Browser.Tests;

/// <summary>What a page may weigh, with the longest monograph as the heaviest.</summary>
public sealed class BudgetTests(Browser browser) : BrowserTest(browser)
{
    private const string Longest = "/monographs/emactuzumab";

    [Fact]
    public async Task StylesAndScripts_OfAPage_KeepTheirBudgets()
    {
        var page = await NewPageAsync(Phone, _ => { });
        // An icon may come late, while they are read.
        var answers = new ConcurrentQueue<IResponse>();
        page.Response += (_, answer) => answers.Enqueue(answer);
        await page.GotoAsync(Longest, new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.InRange(await SizeOfAsync(answers, "stylesheet"), 1, 12 * 1024);
        Assert.InRange(await SizeOfAsync(answers, "script"), 1, 10 * 1024);
        Assert.DoesNotContain(answers, answer => answer.Request.ResourceType == "font");
    }

    [Fact]
    public async Task Page_OpenedAndOpenedAgain_KeepsItsBudgets()
    {
        var page = await NewPageAsync(Phone, _ => { });
        var answers = new ConcurrentQueue<IResponse>();
        page.Response += (_, answer) => answers.Enqueue(answer);
        var sent = 0.0;
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        // Headers and body; nothing for what the browser had already.
        session.Event("Network.loadingFinished").OnEvent += (_, data) => sent += data!.Value.GetProperty("encodedDataLength").GetDouble();

        await page.GotoAsync(Longest, new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.InRange(answers.Count, 1, 4);
        // Publishing makes Brotli of what a build, as here, only makes gzip of.
        foreach (var answer in answers.Where(answer => answer.Request.ResourceType is "stylesheet" or "script")) sent += await BrotliOfAsync(answer) - (await answer.Request.SizesAsync()).ResponseBodySize;
        Assert.InRange(sent, 1, 40 * 1024);

        await page.GotoAsync("/search", new() { WaitUntil = WaitUntilState.NetworkIdle });
        sent = 0;
        await page.GotoAsync(Longest, new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.InRange(sent, 1, 2 * 1024);
    }

    private static async Task<long> SizeOfAsync(IEnumerable<IResponse> answers, string kind)
    {
        var size = 0L;
        foreach (var answer in answers.Where(answer => answer.Request.ResourceType == kind)) size += await BrotliOfAsync(answer);
        return size;
    }

    /// <summary>Whatever it came in.</summary>
    private static async Task<long> BrotliOfAsync(IResponse answer)
    {
        using var packed = new MemoryStream();
        await using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) await brotli.WriteAsync(await answer.BodyAsync());
        return packed.Length;
    }
}

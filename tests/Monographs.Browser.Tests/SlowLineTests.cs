namespace Monographs.Browser.Tests;

/// <summary>A page that is read while it still arrives must not move under the eyes of its reader.</summary>
public sealed class SlowLineTests(Browser browser) : BrowserTest(browser)
{
    private const int BytesInASecond = 6000;

    [Theory]
    [InlineData("/")]
    [InlineData("/dosing")]
    [InlineData("/side-effects?sort=effect")]
    [InlineData("/compare?with=emactuzumab&with=imc-cs4")]
    [InlineData("/monographs/emactuzumab#dosing")]
    public async Task Page_ThatArrivesInPieces_HardlyMoves(string path)
    {
        var page = await NewPageAsync(Desk, _ => { });
        await PageChecks.AddAsync(page);
        // Brings the styles: without them nothing is painted before all has come.
        await page.GotoAsync("/accessibility");
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.emulateNetworkConditions", new() { ["offline"] = false, ["latency"] = 40, ["downloadThroughput"] = BytesInASecond, ["uploadThroughput"] = BytesInASecond });
        await page.GotoAsync(path);

        Assert.InRange(await PageChecks.ShiftAsync(page), 0, PageChecks.MaxShift);
    }
}

namespace Monographs.Browser.Tests;

public sealed class OtherKindsTests(Browser browser) : PageTest(browser)
{
    public static TheoryData<string> Paths => new(KindsOfPage.Others);

    [Theory]
    [MemberData(nameof(Paths))]
    public Task Page_InBothSchemesAtAnyWidth_HasNoFault(string path) => CheckAsync(path);
}

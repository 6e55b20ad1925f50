namespace Monographs.Web.Tests;

public sealed class PublicAddressTests(Site site)
{
    [Theory]
    [MemberData(nameof(PublicAddress.Table), MemberType = typeof(PublicAddress))]
    public async Task Address_Asked_AnswersWithStatusAndType(string path, int status, string contentType)
    {
        using var client = site.NewClient();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(contentType, answer.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [MemberData(nameof(PublicAddress.Table), MemberType = typeof(PublicAddress))]
    public async Task Address_AskedForItsHeadOnly_AnswersTheSameWithoutBody(string path, int status, string contentType)
    {
        using var client = site.NewClient();
        using var question = new HttpRequestMessage(HttpMethod.Head, path);
        using var answer = await client.SendAsync(question, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(contentType, answer.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("/monographs/RG7155", "/monographs/emactuzumab")]
    [InlineData("/monographs/rg-7155", "/monographs/emactuzumab")]
    [InlineData("/monographs/Emactuzumab", "/monographs/emactuzumab")]
    [InlineData("/monographs/emactuzumab/", "/monographs/emactuzumab")]
    [InlineData("/Monographs/emactuzumab", "/monographs/emactuzumab")]
    [InlineData("/monographs/Revlimid", "/monographs/lenalidomide")]
    [InlineData("/monographs/bax%2069", "/monographs/imalumab")]
    [InlineData("/About", "/about")]
    [InlineData("/about/", "/about")]
    public async Task Name_AskedAsAddress_LeadsToTheOneAddressForGood(string path, string target)
    {
        using var client = site.NewClient();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(301, (int)answer.StatusCode);
        Assert.Equal(target, answer.Headers.Location?.OriginalString);
    }
}

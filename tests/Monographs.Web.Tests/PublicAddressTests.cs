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
}

namespace Monographs.Web.Tests.Formats;

public sealed class NegotiationTests(Site site)
{
    [Theory]
    [InlineData(null, "text/html; charset=utf-8")]
    [InlineData("*/*", "text/html; charset=utf-8")]
    [InlineData("text/*", "text/html; charset=utf-8")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8", "text/html; charset=utf-8")]
    [InlineData("application/json", "application/json")]
    [InlineData("application/json, text/plain, */*", "application/json")]
    [InlineData("text/markdown", "text/markdown; charset=utf-8")]
    [InlineData("text/markdown;q=0.5, text/html", "text/html; charset=utf-8")]
    [InlineData("text/html;q=0.1, TEXT/Markdown", "text/markdown; charset=utf-8")]
    [InlineData("text/html;q=0, */*;q=0.1", "text/markdown; charset=utf-8")]
    [InlineData("application/fhir+json", "application/fhir+json")]
    [InlineData("application/x-bibtex", "application/x-bibtex; charset=utf-8")]
    [InlineData("application/x-research-info-systems", "application/x-research-info-systems; charset=utf-8")]
    [InlineData("application/vnd.citationstyles.csl+json", "application/vnd.citationstyles.csl+json")]
    public async Task Monograph_AskedForByType_ComesInTheOneThatFitsBest(string? accept, string contentType)
    {
        using var answer = await AskAsync(accept);

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal(contentType, answer.Content.Headers.ContentType?.ToString());
        Assert.Contains("Accept", answer.Headers.Vary);
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("text/html;q=0")]
    [InlineData("application/xml, text/turtle")]
    public async Task Monograph_AskedForInATypeThatItHasNot_Is406(string accept)
    {
        using var answer = await AskAsync(accept);

        Assert.Equal(406, (int)answer.StatusCode);
        Assert.Contains("text/markdown", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("Accept", answer.Headers.Vary);
    }

    [Fact]
    public async Task Monograph_GivenInAFormat_SaysUnderWhichAddressItStands()
    {
        using var answer = await AskAsync("application/json");

        Assert.Equal("/monographs/emactuzumab.json", answer.Content.Headers.ContentLocation?.OriginalString);
    }

    [Fact]
    public async Task Page_AskedFor_NamesItsOtherFormatsInItsHeader()
    {
        using var answer = await AskAsync(null);

        var link = string.Join(", ", answer.Headers.GetValues("Link"));
        Assert.Contains("</monographs/emactuzumab.fhir.json>; rel=\"alternate\"; type=\"application/fhir+json\"", link, StringComparison.Ordinal);
        Assert.Contains("rel=\"cite-as\"", link, StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> AskAsync(string? accept)
    {
        using var client = site.NewClient();
        using var question = new HttpRequestMessage(HttpMethod.Get, "/monographs/emactuzumab");
        if (accept is not null) question.Headers.TryAddWithoutValidation("Accept", accept);
        return await client.SendAsync(question, TestContext.Current.CancellationToken);
    }
}

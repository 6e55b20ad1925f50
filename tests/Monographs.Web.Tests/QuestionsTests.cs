using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Monographs.Web.Tests;

public sealed class QuestionsTests(Site site)
{
    [Theory]
    [InlineData("emactuzumab", "Questions for your trial team")]
    [InlineData("imalumab", "Questions for your doctor")]
    [InlineData("lenalidomide", "Questions for your doctor")]
    public async Task Sheet_OfADrug_NamesWhomToAskAndTheStatus(string slug, string title)
    {
        var page = await site.OpenAsync($"/monographs/{slug}/questions");

        Assert.Equal(title, page.QuerySelector("h1")?.TextContent);
        Assert.Equal(title, (await site.OpenAsync($"/monographs/{slug}")).QuerySelector(".take-along a")?.TextContent);
        Assert.Contains("Version ", page.QuerySelector(".sheet")?.TextContent, StringComparison.Ordinal);
        Assert.Contains($"/monographs/{slug}/questions", page.QuerySelector(".sheet")?.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll(".ask li"), item => Assert.NotNull(item.QuerySelector(".answer")));
    }

    [Theory]
    [InlineData("imalumab", "unborn baby", "The page has no answer to this.")]
    [InlineData("imalumab", "breastfeed", "The page has no answer to this.")]
    [InlineData("imalumab", "Which trials are open for me now?", "The page has no answer to this.")]
    [InlineData("emactuzumab", "unborn baby", "The page has no answer to this.")]
    [InlineData("emactuzumab", "other medicines", "The page tells of some, not of all.")]
    [InlineData("emactuzumab", "Which blood tests will check my liver", "The page advises to ask this.")]
    [InlineData("imc-cs4", "How will I be given it", "The page has no answer to this.")]
    [InlineData("thalidomide", "How well does it work", "This section is due by January 31, 2027.")]
    [InlineData("lenalidomide", "a blood clot", "The page names them as serious harms.")]
    [InlineData("thalidomide", "a blood clot", "The page names it as a serious harm.")]
    [InlineData("lenalidomide", "breastfeed", "The page says nothing about it.")]
    [InlineData("lenalidomide", "other medicines", "The page tells of some, not of all.")]
    [InlineData("pomalidomide", "More deaths with pembrolizumab", "The page has this warning.")]
    [InlineData("thalidomide", "It can harm an unborn baby", "The page has a boxed warning of this.")]
    [InlineData("imids", "It can harm an unborn baby", "The page has a boxed warning of this.")]
    [InlineData("emactuzumab", "Out of 100 people", "The page tells of some, not of all.")]
    public async Task Gap_OrWarningOfAMonograph_GivesAQuestionThatLeadsToIt(string slug, string question, string why)
    {
        var page = await site.OpenAsync($"/monographs/{slug}/questions");

        var item = Assert.Single(page.QuerySelectorAll(".ask li"), each => each.QuerySelector("strong")!.TextContent.Contains(question, StringComparison.Ordinal));
        var link = item.QuerySelector<IHtmlAnchorElement>("a")!;
        Assert.Equal(why, link.TextContent);
        var target = link.GetAttribute("href")!.Split('#');
        Assert.Equal($"/monographs/{slug}", target[0]);
        if (target.Length > 1) Assert.NotNull((await site.OpenAsync(target[0])).GetElementById(target[1]));
    }

    [Theory]
    [InlineData("thalidomide", "Could it harm")]
    [InlineData("lenalidomide", "Could it harm")]
    [InlineData("imalumab", "allergic reaction")]
    [InlineData("pomalidomide", "Never in pregnancy")]
    public async Task Question_ThatThePageAnswersOrThatOnlyACorrectionRaises_IsNotAsked(string slug, string question) =>
        Assert.DoesNotContain(question, (await site.OpenAsync($"/monographs/{slug}/questions")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task WhomToCall_InTheSheet_IsWhatThePageSays()
    {
        var page = await site.OpenAsync("/monographs/imalumab/questions");

        var said = (await site.OpenAsync("/monographs/imalumab")).GetElementById("safety")!.ParentElement!.QuerySelector(".plain")!.TextContent;
        var calls = page.QuerySelectorAll(".questions li").Select(item => item.TextContent.Trim()).Where(text => text.Contains("Call 911", StringComparison.Ordinal)).ToList();
        Assert.Contains(Assert.Single(calls), said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("thalidomide", "numb hands or feet, or a bad rash")]
    [InlineData("pomalidomide", "numb hands or feet, or a bad rash")]
    [InlineData("imids", "numb hands or feet, or a bad rash")]
    [InlineData("lenalidomide", "a high temperature, bleeding, or a bad rash")]
    public async Task WhomToCall_ForEverySignOfThePage_IsInTheSheet(string slug, string signs) =>
        Assert.Contains((await site.OpenAsync($"/monographs/{slug}/questions")).QuerySelectorAll(".questions li"), item => item.TextContent.Contains(signs, StringComparison.Ordinal) && item.TextContent.Contains("Call", StringComparison.Ordinal));

    [Fact]
    public async Task Address_WithAnotherName_LeadsToTheSheet()
    {
        using var client = site.NewClient();
        using var answer = await client.GetAsync("/monographs/BAX69/questions", TestContext.Current.CancellationToken);

        Assert.Equal("/monographs/imalumab/questions", answer.Headers.Location?.OriginalString);
    }
}

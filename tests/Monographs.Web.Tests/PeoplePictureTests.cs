using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Monographs.Web.Tests;

/// <summary>The picture of a hundred people must say what its words say, and both what the table says.</summary>
public sealed partial class PeoplePictureTests(Site site)
{
    [Theory]
    [InlineData("emactuzumab")]
    [InlineData("imc-cs4")]
    [InlineData("imalumab")]
    public async Task Picture_OfAnEffect_ShowsAsManyPeopleAsItsWordsAndItsRow(string slug)
    {
        var page = await site.OpenAsync($"/monographs/{slug}");

        var figures = page.QuerySelectorAll("#safety ~ .detail .people figure");
        Assert.NotEmpty(figures);
        foreach (var figure in figures)
        {
            var people = int.Parse(Words().Match(figure.TextContent).Groups[1].Value);
            Assert.Equal((people, 100 - people), (Drawn(figure, ".in.head"), Drawn(figure, ".of.head")));
            Assert.Equal((people, 100 - people), (Drawn(figure, ".in.body"), Drawn(figure, ".of.body")));

            var row = page.GetElementById(figure.QuerySelector("a")!.GetAttribute("href")![1..])!;
            Assert.Equal(row.QuerySelector("th")!.TextContent, figure.QuerySelector("strong")!.TextContent);
            Assert.Equal($"About {people} in 100", row.QuerySelector("svg")!.GetAttribute("aria-label"));
        }
    }

    [Fact]
    public async Task Pictures_OfADrug_AreOfTheEffectReportedMostAndOfASeriousOne()
    {
        var page = await site.OpenAsync("/monographs/emactuzumab");

        Assert.Equal(["Reported most", "Serious"], page.QuerySelectorAll(".people .label").Select(label => label.TextContent));
        Assert.Equal(["Itching (pruritus)", "Lupus (lupus erythematosus)"], page.QuerySelectorAll(".people strong").Select(effect => effect.TextContent));
    }

    [Fact]
    public async Task Picture_OfASmallStudy_SaysWhatItCouldNotShow()
    {
        var page = await site.OpenAsync("/monographs/emactuzumab");

        Assert.Contains("Reported for 1 of 25 people. 25 people were studied; rarer effects could not have been seen.", page.QuerySelectorAll(".people figure")[1].TextContent, StringComparison.Ordinal);
    }

    private static int Drawn(IElement figure, string part) => figure.QuerySelector($"path{part}")?.GetAttribute("d")!.Count(letter => letter == 'M') ?? 0;

    [GeneratedRegex("About ([0-9]+) in 100 people", RegexOptions.CultureInvariant, 100)]
    private static partial Regex Words();
}

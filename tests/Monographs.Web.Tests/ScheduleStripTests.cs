using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Monographs.Web.Tests;

/// <summary>A strip of weeks must draw what its words say.</summary>
public sealed partial class ScheduleStripTests(Site site)
{
    private const int Weeks = 12;

    [Theory]
    [InlineData("emactuzumab")]
    [InlineData("imalumab")]
    [InlineData("imc-cs4")]
    [InlineData("imids")]
    [InlineData("lenalidomide")]
    public async Task Strip_OfAFrequency_DrawsTheWeeksAndDaysThatItsWordsName(string slug)
    {
        var page = await site.OpenAsync($"/monographs/{slug}");

        var strips = page.QuerySelectorAll(".schedule .strip");
        Assert.NotEmpty(strips);
        foreach (var strip in strips)
        {
            var words = strip.QuerySelector(".says")!.TextContent;
            var drawn = strip.QuerySelectorAll("rect.week").Select(DaysOf).ToList();
            Assert.Equal(Weeks, drawn.Count);
            Assert.Equal(Named(words), drawn.Index().Where(week => week.Item > 0).Select(week => week.Index + 1));
            if (words.StartsWith("One day", StringComparison.Ordinal)) Assert.All(drawn, days => Assert.InRange(days, 0, 1));
            if (words.StartsWith("A dose every day", StringComparison.Ordinal)) Assert.All(drawn, days => Assert.True(days is 0 or 7));
        }
    }

    [Theory]
    [InlineData("lenalidomide")]
    [InlineData("imids")]
    public async Task Strip_OfADoseThatBeginsLater_IsNotDrawn(string slug)
    {
        var drawn = (await site.OpenAsync($"/monographs/{slug}")).QuerySelector(".schedule")!.TextContent;

        Assert.Contains("maintenance", drawn, StringComparison.Ordinal);
        Assert.DoesNotContain("after 3 cycles", drawn, StringComparison.Ordinal);
    }

    /// <summary>A dot is one day, and each bar is one.</summary>
    private static int DaysOf(IElement week) => week.NextElementSibling switch
    {
        { LocalName: "circle" } => 1,
        { LocalName: "path" } bars => bars.GetAttribute("d")!.Count(letter => letter == 'M'),
        _ => 0,
    };

    /// <summary>The weeks of "in weeks 1 to 3, 5 and 7 of 12".</summary>
    private static IEnumerable<int> Named(string words) => Runs().Matches(words[words.IndexOf(" in week", StringComparison.Ordinal)..].Replace($" of {Weeks}.", "", StringComparison.Ordinal))
        .SelectMany(run => Enumerable.Range(Number(run.Groups[1]), Number(run.Groups[2].Success ? run.Groups[2] : run.Groups[1]) - Number(run.Groups[1]) + 1));

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("([0-9]+)(?: to ([0-9]+))?", RegexOptions.CultureInvariant, 100)]
    private static partial Regex Runs();
}

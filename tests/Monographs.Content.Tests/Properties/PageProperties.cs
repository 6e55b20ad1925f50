using AngleSharp.Dom;

namespace Monographs.Content.Tests.Properties;

/// <summary>What holds for the page made from any text.</summary>
public sealed class PageProperties
{
    [Fact]
    public void Anchors_OfAnyText_StandOnceOnThePage() => Sampling.ForTexts(Samples.Markup, 300, text => AssertUnique(Reading.OfBody(text)));

    [Fact]
    public void Anchors_OfKnownBlocks_StandOnceOnThePage() => Sampling.ForAll(Samples.Choices, 200, choices => AssertUnique(Reading.OfBody(KnownBlocks.Document(choices))));

    /// <summary>Half the headings are the same or look like anchors that something else has.</summary>
    [Fact]
    public void Anchors_OfEqualHeadings_StandOnceOnThePage() => Sampling.ForAll(Samples.Choices, 200, choices =>
    {
        string[] titles = ["A", "A 2", "A 2 2", "a!", "Overview", "References", "Cite 1 1", "Ref 1", "Figure cell", "Figure cell text", "Table", "Dose", "Note", "漢", "Effect x"];
        AssertUnique(Reading.OfBody("## Overview\n\nText [@a1].\n\n![A cell](../figures/cell.svg)\n\n" + string.Concat(choices.Select(choice => $"### {titles[choice % titles.Length]}\n\nText [@a1].\n\n"))));
    });

    [Fact]
    public void Anchors_OfTheModel_AreOnThePage() => Sampling.ForAll(Samples.Choices, 200, choices =>
    {
        var reading = Reading.OfBody(KnownBlocks.Document(choices));
        var ids = Ids(reading).ToHashSet(StringComparer.Ordinal);
        var sections = reading.Model.Sections;
        var anchors = sections.SelectMany(section => section.Headings).Where(heading => heading.Level > 2).Select(heading => heading.Anchor)
            .Concat(sections.SelectMany(section => section.Notices).Concat(reading.Model.Notices).Select(notice => notice.Anchor))
            .Concat(sections.SelectMany(section => section.DoseTables).SelectMany(table => table.Rows.Select(row => row.Anchor).Prepend(table.Anchor)))
            .Concat(sections.SelectMany(section => section.SideEffectTables).SelectMany(table => table.Rows.Select(row => row.Anchor).Prepend(table.Anchor)))
            .Concat(reading.Model.References.SelectMany(cited => cited.Anchors));
        Assert.DoesNotContain(anchors, anchor => !ids.Contains(anchor));
    });

    [Fact]
    public void References_OfAnyText_AreNumberedInTheOrderOfThePage() => Sampling.ForTexts(Samples.Markup, 300, text =>
    {
        var reading = Reading.OfBody(text);
        var cited = reading.Model.References.Where(cited => cited.Number > 0).ToList();
        Assert.Equal(Enumerable.Range(1, cited.Count), cited.Select(each => each.Number));
        Assert.All(cited, each => Assert.NotEmpty(each.Anchors));
        var firsts = reading.Page.QuerySelectorAll(".cite a").Select(link => link.GetAttribute("href")).Distinct(StringComparer.Ordinal);
        Assert.Equal(cited.Select(each => $"#ref-{each.Number}"), firsts);
        Assert.Equal(cited.SelectMany(each => each.Anchors).Order(StringComparer.Ordinal), reading.Page.QuerySelectorAll(".cite a").Select(link => link.Id).Order(StringComparer.Ordinal));
    });

    private static void AssertUnique(Reading reading) => Assert.Empty(Ids(reading).GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));

    private static IEnumerable<string> Ids(Reading reading) => reading.Page.QuerySelectorAll("[id]").Select(element => element.Id!);
}

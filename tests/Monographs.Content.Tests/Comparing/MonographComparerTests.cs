using System.Text;
using Monographs.Content.Comparing;
using Monographs.Content.Files;

namespace Monographs.Content.Tests.Comparing;

public sealed class MonographComparerTests
{
    private const string Body = """
        ## Overview

        > [!PLAIN]
        > It is an antibody.

        It blocks a receptor [@doe2020].

        ## Dosing

        | Setting | Population | Dose | How often |
        | --- | --- | --- | --- |
        | Cohort A | Adults | 1.25 mg/kg | Every week |
        | Cohort A | Children | 1 mg/kg | Every week |
        | Cohort B | Adults | 100 mg | Every week |

        ## Disclaimer

        No advice.
        """;

    [Fact]
    public void Comparison_OfOneCell_FindsThatCell()
    {
        var table = Assert.Single(Compare("1.25 mg/kg", "1.5 mg/kg").Sections).Blocks.OfType<TableComparison>().Single();

        Assert.Equal([Fate.Changed, Fate.Same, Fate.Same], table.Rows.Select(row => row.Fate));
        Assert.Equal((Fate.Changed, "1.25 mg/kg", "1.5 mg/kg"), table.Rows[0].Cells.Select(cell => (cell.Fate, cell.Before, cell.After)).Single(cell => cell.Fate is not Fate.Same));
    }

    [Fact]
    public void Comparison_OfANewRowAbove_LeavesTheOthersTheSame()
    {
        var table = Compare("| Cohort A | Adults |", "| Cohort A | Elderly | 0.5 mg/kg | Every week |\n| Cohort A | Adults |").Sections[0].Blocks.OfType<TableComparison>().Single();

        Assert.Equal([Fate.Added, Fate.Same, Fate.Same, Fate.Same], table.Rows.Select(row => row.Fate));
    }

    [Fact]
    public void Comparison_OfARemovedColumn_LeavesTheOthersTheSame()
    {
        var after = Body.Replace(" | How often |", " |").Replace(" | Every week |", " |").Replace("| --- | --- | --- | --- |", "| --- | --- | --- |");
        var table = MonographComparer.Compare(File(Body), File(after))!.Sections[0].Blocks.OfType<TableComparison>().Single();

        Assert.Equal([Fate.Same, Fate.Same, Fate.Same, Fate.Removed], table.Headings.Select(heading => heading.Fate));
        Assert.All(table.Rows, row => Assert.Equal([Fate.Same, Fate.Same, Fate.Same, Fate.Removed], row.Cells.Select(cell => cell.Fate)));
    }

    [Theory]
    [InlineData("an antibody", "a human antibody", "an>a human")]
    [InlineData("blocks a receptor", "blocks one receptor", "a>one")]
    [InlineData("[@doe2020]", "[@doe2020; @roe2021]", "doe2020>doe2020, roe2021")]
    public void Comparison_OfWords_FindsThem(string before, string after, string expected)
    {
        var runs = Compare(before, after).Sections[0].Blocks.OfType<TextComparison>().Single().Runs;

        var (removed, added) = (string.Concat(runs.Where(run => run.Fate is Fate.Removed).Select(run => run.Text)), string.Concat(runs.Where(run => run.Fate is Fate.Added).Select(run => run.Text)));
        Assert.Contains(expected, new[] { $"{removed}>{added}", $"doe2020>doe2020{added}" });
    }

    [Fact]
    public void Comparison_OfTheSame_IsEmpty() => Assert.True(MonographComparer.Compare(File(Body), File(Body))!.IsEmpty);

    [Fact]
    public void Comparison_OfAStatus_IsAmongTheFacts()
    {
        var facts = MonographComparer.Compare(File(Body), File(Body, "approved"))!.Facts;

        Assert.Equal("Status", Assert.Single(facts).Label);
    }

    [Fact]
    public void Comparison_OfNoText_IsNone() => Assert.Null(MonographComparer.Compare(new("monographs/x.md", new byte[] { 0xff, 0xfe, 0 }, ""), File(Body)));

    /// <summary>The runs of a comparison give both texts back, whatever they are.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Words_OfAnyTwoTexts_AreAllThere(int seed)
    {
        var random = new Random(seed);
        string[] words = ["1.25", "mg", "not", " ", " ", ".", ",", "\u00e9t\u00e9", "14", "of", "25", "(", ")", "\n"];
        for (var i = 0; i < 300; i++)
        {
            var (before, after) = (Make(), Make());
            var runs = WordComparer.Compare(before, after);
            Assert.Equal(before, string.Concat(runs.Where(run => run.Fate is not Fate.Added).Select(run => run.Text)));
            Assert.Equal(after, string.Concat(runs.Where(run => run.Fate is not Fate.Removed).Select(run => run.Text)));
        }

        string Make() => string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => words[random.Next(words.Length)]));
    }

    private static MonographComparison Compare(string before, string after)
    {
        Assert.Contains(before, Body, StringComparison.Ordinal);
        return MonographComparer.Compare(File(Body), File(Body.Replace(before, after, StringComparison.Ordinal)))!;
    }

    private static ContentFile File(string body, string status = "investigational") =>
        new("monographs/examplumab.md", Encoding.UTF8.GetBytes($"---\ntitle: Examplumab\nstatus: {status}\n---\n\n{body}"), "");
}

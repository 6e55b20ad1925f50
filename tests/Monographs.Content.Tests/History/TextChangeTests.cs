using System.Text;
using Monographs.Content.History;
using Monographs.Content.Rules.Changes;

namespace Monographs.Content.Tests.History;

public sealed class TextChangeTests
{
    private const string Text = """
        ---
        title: Examplumab
        status: investigational
        summary: An antibody.
        names: { generic: examplumab, codes: [EX-1] }
        reviewed: 2026-11-22
        references:
          - id: doe2020
            title: A study
        ---

        > [!WARNING]
        > **Mixed up with another drug**
        >
        > It is not otherlumab.

        ## Overview

        It blocks a receptor in
        12 people [@doe2020].

        ## Dosing

        | Setting | Dose |
        | --- | --- |
        | Cohort A | 100 mg |

        ## Safety

        | Effect | Any grade |
        | --- | --- |
        | Tiredness | 14 of 25 |

        Some people felt sick.

        ## Disclaimer

        No advice.
        """;

    [Theory]
    [InlineData("| 100 mg |", "| 150 mg |", ChangeKind.Clinical, "dosing", true)]
    [InlineData("| 14 of 25 |", "| 15 of 25 |", ChangeKind.Safety, "safety", false)]
    [InlineData("| Tiredness |", "| Fatigue |", ChangeKind.Safety, "safety", false)]
    [InlineData("Some people felt sick.", "Some people felt unwell.", ChangeKind.Editorial, "safety", false)]
    [InlineData("Some people felt sick.", "No people felt sick.", ChangeKind.Safety, "safety", false)]
    [InlineData("Some people felt sick.", "Some children felt sick.", ChangeKind.Safety, "safety", false)]
    [InlineData("12 people", "twelve people", ChangeKind.Editorial, "overview", false)]
    [InlineData("12 people", "more than 12 people", ChangeKind.Clinical, "overview", false)]
    [InlineData("It is not otherlumab.", "It is never otherlumab, take care.", ChangeKind.Safety, "notices", false)]
    [InlineData("12 people", "13 people", ChangeKind.Clinical, "overview", false)]
    [InlineData("[@doe2020]", "[@roe2021]", ChangeKind.Editorial, "overview", false)]
    [InlineData("blocks a receptor", "stops a receptor", ChangeKind.Editorial, "overview", false)]
    [InlineData("status: investigational", "status: approved", ChangeKind.Safety, "key-facts", false)]
    [InlineData("codes: [EX-1]", "codes: [EX-2]", ChangeKind.Clinical, "key-facts", false)]
    [InlineData("title: A study", "title: Another study", ChangeKind.Editorial, "references", false)]
    public void Kind_OfAChange_FollowsFromWhatChanged(string before, string after, ChangeKind kind, string section, bool doses)
    {
        var change = Change(before, after);

        Assert.Equal(kind, change.Kind);
        Assert.Equal([section], change.Sections.Select(each => each.Key));
        Assert.Equal(doses, change.ChangesDoses);
    }

    [Theory]
    [InlineData("reviewed: 2026-11-22", "reviewed: 2026-12-01")]
    [InlineData("a receptor in\n12 people", "a receptor\nin 12 people")]
    [InlineData("| Setting | Dose |\n| --- | --- |", "| Setting  |  Dose |\n| :------- | ---: |")]
    [InlineData("title: Examplumab\nstatus: investigational", "status: investigational\ntitle:   Examplumab")]
    public void Change_OfWhatNoReaderSees_IsNone(string before, string after) => Assert.False(Change(before, after).IsContent);

    [Fact]
    public void Change_ToTheFirstVersion_IsClinicalAndTellsWhetherThereAreDoses()
    {
        var change = TextChange.Between(null, Outline(Text));

        Assert.Equal((ChangeKind.Clinical, true), (change.Kind, change.ChangesDoses));
    }

    private static TextChange Change(string before, string after)
    {
        var text = Text.ReplaceLineEndings("\n");
        Assert.Contains(before, text, StringComparison.Ordinal);
        return TextChange.Between(Outline(text), Outline(text.Replace(before, after, StringComparison.Ordinal)));
    }

    private static SourceOutline Outline(string text) => SourceOutline.Of(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
}

using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Monographs.Cli.Fixing;
using Monographs.Content;
using Monographs.Content.Files;
using Monographs.Content.Rules;

namespace Monographs.Cli.Tests;

/// <summary>What <c>--fix</c> writes, over everything that the rules give as their examples.</summary>
public sealed partial class FixTests
{
    private const string Path = "monographs/examplumab.md";

    public static TheoryData<string> Texts =>
    [
        .. RuleCatalog.All.Select(rule => rule.Example),
        "Give 250mg, then 1350 mg, 100000 units and 12500.5mg daily.", "5 cc of 3 µg/ml QD, 4U q.o.d. or Q6H.", "Take 100 IU qd. TIW: 2500mL.", "0.5mg, .5mg and 1.0mg; 1000000 units.", "x1000mg (2000mg) [3000 mg]", "1000-2000 mg and 1500 to 2500mg",
    ];

    [Theory, MemberData(nameof(Texts))]
    public void Fix_OfAnyText_KeepsEveryNumberAndNeedsNoSecondRun(string text)
    {
        var before = $"---\ntitle: Examplumab\n---\n\n## Overview\n\n> [!PLAIN]\n> {text}\n\n{text}\n\n## Dosing\n\nTable: Doses\n\n| Who | Dose |\n|---|---|\n| Adults | {text} |\n";

        var once = Fixes.ReplaceAll(before, text => Findings(text));

        // "TIW" becomes "3 times a week", which is no number of the text.
        Assert.Equal(Numbers(before), Numbers(once.Replace("3 times a week", "", StringComparison.Ordinal)));
        Assert.DoesNotContain(Findings(once), finding => finding.Replacement is not null);
    }

    [Fact]
    public void Fix_OfWordsWithMarksAmongThem_LeavesTheMarksAlone()
    {
        const string Text = "---\ntitle: Examplumab\n---\n\n## Overview\n\nIt was **250**mg and *1000-2000 mg*.\n";

        Assert.Equal(Text.Replace("1000-2000", "1,000-2,000", StringComparison.Ordinal), Fixes.ReplaceAll(Text, text => Findings(text)));
    }

    private static ImmutableArray<Finding> Findings(string text) => ContentCheck.Run([new ContentFile(Path, Encoding.UTF8.GetBytes(text), "")]);

    private static IEnumerable<string> Numbers(string text) => Number().Matches(text).Select(match => match.Value.Replace(",", "", StringComparison.Ordinal));

    [GeneratedRegex(@"\d(?:,?\d)*(?:\.\d+)?|\.\d+", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Number();
}

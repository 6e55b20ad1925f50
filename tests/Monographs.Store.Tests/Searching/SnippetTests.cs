using Monographs.Store.Searching;

namespace Monographs.Store.Tests.Searching;

/// <summary>A snippet is read alone: "5 mg" for 37.5 mg, "1,000" of nobody knows what, or "recommended" for "not recommended" would be a wrong answer.</summary>
public sealed class SnippetTests
{
    private const string Sought = "zebra";

    /// <summary>More words than a snippet has.</summary>
    private static readonly string Filler = string.Join(' ', Enumerable.Repeat("word", 60));

    public static TheoryData<string> Wholes => ["1,000 mg", "37.5 mg/kg", "37.5\u00A0mg/kg", "0.25 micrograms", "29 in 100 people", "24–48 hours", "1.5 to 2.5 mg"];

    [Theory]
    [MemberData(nameof(Wholes))]
    public void Cut_BehindANumber_KeepsWhatTheNumberCounts(string whole) => AssertWhole(whole, between => $"{Filler}. {Sought} {between} {whole} {Filler}");

    [Theory]
    [MemberData(nameof(Wholes))]
    [InlineData("not recommended")]
    [InlineData("not yet known to be safe")]
    [InlineData("never give")]
    public void Cut_BeforeWords_KeepsTheirNumberOrNegation(string whole) => AssertWhole(whole, between => $"{Filler} {whole} {between} {Sought} {Filler}");

    [Theory]
    [InlineData("not approved")]
    [InlineData("without food")]
    public void Cut_BehindANegation_KeepsWhatItDenies(string whole) => AssertWhole(whole, between => $"{Filler}. {Sought} {between} {whole} {Filler}");

    [Fact]
    public void Cut_OfATable_TellsItsRowsApart() => Assert.Equal("Kidneys · zebra 3 mg | Liver · 2 mg", Cut($"Kidneys\n{Sought} 3 mg\n\nLiver\n2 mg\n\n".TrimEnd()));

    [Fact]
    public void Cut_AtTheBeginningOfASentence_TakesNothingOfTheOneBefore()
    {
        var text = $"{Filler} not 5. This {Sought} stands here {Filler}";

        Assert.StartsWith("\u2026This zebra stands", Cut(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Cut_OfAdvice_KeepsItsDoNotHoweverFarBefore()
    {
        var cut = Cut($"{Filler}\nDo not {string.Join(' ', Enumerable.Repeat("other", 34))} {Sought} here {Filler}");

        Assert.Contains("Do not other", cut, StringComparison.Ordinal);
    }

    [Fact]
    public void Cut_InALongWord_EndsAllTheSame()
    {
        var numbers = string.Join('/', Enumerable.Repeat("1", 9000));
        var text = $"{numbers}/{Sought}/{numbers}";

        Assert.InRange(Cut(text).Length, Sought.Length, 300);
    }

    /// <summary>Wherever the cut falls, all of it is shown or none.</summary>
    private static void AssertWhole(string whole, Func<string, string> textOf)
    {
        var isShown = new HashSet<bool>();
        for (var distance = 0; distance < 40; distance++)
        {
            var cut = Cut(textOf(string.Join(' ', Enumerable.Repeat("other", distance))));
            var hasAny = cut.Split(' ', '\u00A0').Any(word => word.Length > 0 && word.Trim('\u2026') is not ("word" or "other" or Sought or "word." or ""));
            Assert.True(!hasAny || cut.Contains(whole, StringComparison.Ordinal), $"'{cut}' has a part of '{whole}'.");
            isShown.Add(hasAny);
        }
        Assert.Equal(2, isShown.Count);
    }

    private static string Cut(string text)
    {
        var at = text.IndexOf(Sought, StringComparison.Ordinal);
        return string.Concat(Snippet.Cut(text, [new(at, at + Sought.Length, 0)]).Select(run => run.Text));
    }
}

using Monographs.Content.Doses;
using Monographs.Content.Names;
using Monographs.Content.References;
using Monographs.Content.Sections;
using Monographs.Content.SideEffects;

namespace Monographs.Content.Tests.Properties;

/// <summary>What holds for the small values that are read out of a text.</summary>
public sealed class ValueProperties
{
    [Fact]
    public void Values_OfAnyUnicode_AreReadWithoutAnException() => Sampling.ForTexts(Samples.Unicode, 500, ReadAll);

    [Fact]
    public void Values_OfAnyAmounts_AreReadWithoutAnException() => Sampling.ForTexts(Samples.Amounts, 1_000, ReadAll);

    [Fact]
    public void Quantities_OfAnyText_AreAmountsWithAUnitOfIt() => Sampling.ForTexts(Samples.Amounts, 500, text =>
        Assert.All(Quantity.FindAll(text), quantity => Assert.True(quantity.Amount >= 0 && text.Contains(quantity.Unit, StringComparison.Ordinal))));

    [Fact]
    public void Schedule_OfAnyText_HasItsDosesInsideItsCycle() => Sampling.ForTexts(Samples.Amounts, 1_000, text =>
    {
        if (Schedule.Find(text) is not { } schedule) return;
        Assert.NotEmpty(schedule.DoseDays);
        Assert.All(schedule.DoseDays, day => Assert.InRange(day, 1, schedule.CycleDays));
        Assert.All(Enumerable.Range(1, 60), week => Assert.InRange(schedule.CountDoseDays(week), 0, 7));
    });

    [Fact]
    public void FoldedName_FoldedAgain_IsTheSame() => Sampling.ForTexts(Samples.Unicode, 1_000, text => Assert.Equal(FoldedName.Fold(text), FoldedName.Fold(FoldedName.Fold(text))));

    [Fact]
    public void FoldedName_OfEveryCharacter_FoldsToItselfAgain() =>
        Assert.All(Enumerable.Range(0, 0x10000).Select(unit => FoldedName.Fold(((char)unit).ToString())), folded => Assert.Equal(folded, FoldedName.Fold(folded)));

    [Theory]
    [InlineData("IMC-CS4", "imc cs4")]
    [InlineData("IMC-CS4", "IMC\u2011CS4")]
    [InlineData("RG7155", "rg 7155")]
    [InlineData("Sézary", "SEZARY")]
    [InlineData("Se\u0301zary", "sezary")]
    public void FoldedName_OfTwoSpellings_IsOne(string one, string other) => Assert.Equal(FoldedName.Fold(one), FoldedName.Fold(other));

    [Theory]
    [InlineData("lenalidomide", "thalidomide")]
    [InlineData("IMC-CS4", "IMC-CS41")]
    [InlineData("α", "a")]
    public void FoldedName_OfTwoNames_AreTwo(string one, string other) => Assert.NotEqual(FoldedName.Fold(one), FoldedName.Fold(other));

    private static void ReadAll(string text)
    {
        Quantity.FindAll(text);
        Schedule.Find(text);
        Proportion.Find(text, null);
        Proportion.FindTotal(text);
        PartialDate.Find(text);
        Absence.Find(text);
        Assert.Equal(Slug.TryParse(text, out var slug), slug?.Value == text);
        SectionCatalog.Find(text, [text, "a"]);
        SectionCatalog.FindNearest(text);
        FoldedName.Fold(text);
        Assert.Equal(text.Length, new SourceText("a.md", text).Text.Length);
        Identifiers.IsDoi(text);
    }
}

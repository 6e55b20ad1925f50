using Monographs.Store.Searching;

namespace Monographs.Store.Tests.Searching;

public sealed class AmountTests
{
    [Theory]
    [InlineData("50 mg", "50 mg")]
    [InlineData("a 50\u00A0mg dose, a 50mg one and a 50-mg one", "50\u00A0mg|50mg|50-mg")]
    [InlineData("50 mg/day, 50 mg per day, 50 mg a week or 50 mg daily", "50 mg/day|50 mg per day|50 mg a week|50 mg")]
    [InlineData("50 mg/kg, 50 mg/m², 50 mg/kg/day, 50 mg per kg, 50 mg for each kilogram, 50 mg per square meter, 50 mg/mL, 50 mg/5 mL, 50 mg/hour, 50 mgs", "")]
    [InlineData("150 mg, 1,050 mg, 0.50 mg, 50.5 mg, 50 mcg", "")]
    [InlineData("50 to 100 mg, 25–50 mg, 25, 50 and 100 mg, 25, 50, and 100 mg", "50 to 100 mg|50 mg|50 and 100 mg|50, and 100 mg")]
    [InlineData("50 to 100 mg/kg or 50 to 100 mcg", "")]
    [InlineData("On days 1 and 50, 100 mg; in week 50 to 100 mg; 50 people had 100 mg", "")]
    [InlineData("50 mg/125 mg", "50 mg")]
    public void FindAll_WhereATextHasADose_FindsNoOther(string text, string marked) =>
        Assert.Equal(marked, string.Join('|', Amount.FindAll(text).Where(each => each.Word == Amount.WordOf("50 mg")).Select(each => text[each.Start..each.End])));

    [Theory]
    [InlineData("37.5 mg/kg", "37.5 mg per kilogram")]
    [InlineData("1350 mg", "500 to 1,350 mg")]
    [InlineData("0.5 mcg", "0.5 micrograms")]
    [InlineData("1 mg/kg", "1 to 50 mg/kg")]
    [InlineData("10 mg/m2/day", "10 mg/m²/day")]
    public void FindAll_InAnySpelling_GivesTheSameWord(string amount, string text) => Assert.Contains(Amount.WordOf(amount), Amount.FindAll(text).Select(each => each.Word));
}

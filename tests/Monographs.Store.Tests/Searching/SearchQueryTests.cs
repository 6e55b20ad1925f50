using Monographs.Store.Searching;

namespace Monographs.Store.Tests.Searching;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("emactuzumab dose", "Word emactuzumab|Word dose")]
    [InlineData("what is the dose of emactuzumab?", "Word dose|Word emactuzumab")]
    [InlineData("the", "Word the")]
    [InlineData("will my hair fall out", "Word hair|Word fall")]
    [InlineData("\"low dose\" nausea", "Phrase low dose|Word nausea")]
    [InlineData("“low dose”", "Phrase low dose")]
    [InlineData("37.5mg/kg", "Amount 37.5 mg/kg")]
    [InlineData("(.5 MG)", "Amount 0.5 mg")]
    [InlineData("5 µg, 5 ug", "Amount 5 mcg|Amount 5 mcg")]
    [InlineData("1000 mg/m²", "Amount 1000 mg/m2")]
    [InlineData("5 mg per kg, 5 mg daily, 5 mg/tablet", "Amount 5 mg/kg|Amount 5 mg|Word daily|Word 5|Word mg/tablet")]
    [InlineData("\"1,350 mg\" 1,5 mg", "Amount 1350 mg|Word 1,5|Word mg")]
    [InlineData("imc cs4 5 mg", "Name imc cs4|Amount 5 mg")]
    [InlineData("dose of IMC‑CS4", "Word dose|Name IMC-CS4")]
    [InlineData("\"imc-cs4\" \"cs4 imc\"", "Name imc-cs4|Phrase cs4 imc")]
    [InlineData("ＩＭＣＣＳ４", "Name IMCCS4")]
    [InlineData("imc\u00ADcs4 zebra\u200B", "Name imccs4|Word zebra")]
    [InlineData("nct 01494688", "Word NCT01494688")]
    [InlineData("https://doi.org/10.1000/x doi:10.1000/y PMID: 26179200", "Word 10.1000/x|Word 10.1000/y|Word 26179200")]
    [InlineData("- ** () \" ' \u0000 \uE001 \uD800", "")]
    public void Query_Typed_IsTakenApart(string typed, string terms) =>
        Assert.Equal(terms, string.Join('|', Parse(typed).Terms.Select(term => $"{term.Kind} {term.Text}")));

    [Fact]
    public void Query_WithManyWords_KeepsEightAndSaysSo()
    {
        var query = Parse("one two three four five six seven eight nine");

        Assert.Equal(SearchQuery.MaxTerms, query.Terms.Length);
        Assert.True(query.IsCut);
    }

    [Theory]
    [InlineData(200, false)]
    [InlineData(201, true)]
    [InlineData(100_000, true)]
    public void Query_OverTheLimit_IsCutBetweenCharacters(int length, bool isCut)
    {
        var query = Parse(string.Concat(Enumerable.Repeat("x😀", length / 3)) + new string('y', length % 3));

        Assert.InRange(query.Text.Length, 1, SearchQuery.MaxLength);
        Assert.False(char.IsHighSurrogate(query.Text[^1]));
        Assert.Equal(isCut, query.IsCut);
    }

    private static SearchQuery Parse(string typed) => SearchQuery.Parse(typed, key => key == "imccs4");
}

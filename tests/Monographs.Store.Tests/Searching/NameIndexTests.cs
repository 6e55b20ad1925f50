using Monographs.Content;
using Monographs.Content.Names;
using Monographs.Store.Searching;

namespace Monographs.Store.Tests.Searching;

public sealed class NameIndexTests
{
    private static readonly NameIndex Names = new(
    [
        Name("Emactuzumab", "title", "emactuzumab"), Name("RG7155", "code", "emactuzumab"), Name("RO5509554", "code", "emactuzumab"),
        Name("Imalumab", "title", "imalumab"), Name("BAX69", "code", "imalumab"), Name("Imatinib", "title", "imatinib"),
        Name("IMC-CS4", "title", "imc-cs4"), Name("LY3022855", "code", "imc-cs4"),
        Name("Lenalidomide", "title", "lenalidomide"), Name("Pomalidomide", "title", "pomalidomide"), Name("Thalidomide", "title", "thalidomide"),
        Name("Immunomodulatory imide drugs (IMiDs)", "title", "imids"), Name("IMiD", "synonym", "imids"),
    ]);

    [Theory]
    [InlineData("ly 3022855", "imc-cs4")]
    [InlineData("LY-3022855", "imc-cs4")]
    [InlineData("ly\u20113022855", "imc-cs4")]
    [InlineData("IMC CS4", "imc-cs4")]
    [InlineData("Ìmálumab", "imalumab")]
    [InlineData("bax", "")]
    [InlineData("", "")]
    public void Exact_InAnySpelling_IsTheMonograph(string typed, string slugs) => Assert.Equal(slugs, Join(Names.FindExact(typed)));

    [Theory]
    [InlineData("emac", "emactuzumab")]
    [InlineData("im", "imids imc-cs4 imalumab imatinib")]
    [InlineData("imide", "imids")]
    [InlineData("rg-71", "emactuzumab")]
    [InlineData("emaktuz", "emactuzumab")]
    [InlineData("emactuzumba", "emactuzumab")]
    [InlineData("lenalidomde", "lenalidomide")]
    [InlineData("zzzz", "")]
    public void Suggestions_ForABeginningOrASlip_LeadWithTheName(string typed, string slugs) => Assert.Equal(slugs, Join(Names.Suggest(typed, 4)));

    /// <summary>Pomalidomide and lenalidomide are four letters apart, imalumab and imatinib too: a slip in one must never become the other.</summary>
    [Fact]
    public void Close_ToARealName_IsNeverAnotherRealName()
    {
        foreach (var name in Names.All) Assert.Equal(name.Slug, Names.Suggest(name.Name, 1)[0].Slug);
        Assert.Empty(Names.FindClose("imalumab", 5));
        Assert.Empty(Names.FindClose("pomalidomide", 5).Where(name => name.Key == "pomalidomide"));
    }

    [Theory]
    [InlineData("abcdef", "abcdef", 0, 0)]
    [InlineData("abcdef", "abcdefgh", 2, 0)]
    [InlineData("abdcef", "abcdefgh", 3, 1)]
    [InlineData("", "abc", 3, 0)]
    [InlineData("abc", "", 3, 3)]
    public void Distance_ToATextAndToItsBeginning_CountsSlips(string typed, string text, int whole, int beginning)
    {
        var distance = new EditDistance(typed);

        Assert.Equal(whole, distance.To(text));
        Assert.Equal(beginning, distance.ToBeginning(text));
    }

    private static IndexedName Name(string name, string kind, string slug) =>
        new(name, FoldedName.Fold(name), kind, slug, slug, MonographStatus.Investigational, MonographKind.Drug);

    private static string Join(IEnumerable<IndexedName> names) => string.Join(' ', names.Select(name => name.Slug));
}

using Monographs.Web.Citing;

namespace Monographs.Web.Tests.Citing;

public sealed class CitationStyleTests
{
    [Theory]
    [InlineData("AMA", "Imalumab. Monographs. Published January 10, 2025. Updated May 22, 2026. Version 3. Accessed [day of access]. https://monographs.example.org/monographs/imalumab/v/3")]
    [InlineData("APA", "Monographs. (2026, May 22). Imalumab (Version 3). https://monographs.example.org/monographs/imalumab/v/3")]
    [InlineData("MLA", "“Imalumab.” Monographs, version 3, 22 May 2026, monographs.example.org/monographs/imalumab/v/3. Accessed [day of access].")]
    [InlineData("NLM", "Monographs [Internet]. [place unknown]: Monographs; 2025. Imalumab, version 3; [updated 2026 May 22; cited [day of access]]. Available from: https://monographs.example.org/monographs/imalumab/v/3")]
    public void Page_InAStyle_ReadsAsItsManualSays(string style, string text) => Assert.Equal(text, Find(SampleWorks.Page, style));

    [Theory]
    [InlineData("AMA", "Dosing: doses studied in trials. In: Imalumab. Monographs. Published January 10, 2025. Updated May 22, 2026. Version 3. Accessed [day of access]. https://monographs.example.org/monographs/imalumab/v/3#dosing")]
    [InlineData("APA", "Monographs. (2026, May 22). Dosing: doses studied in trials. In Imalumab (Version 3). https://monographs.example.org/monographs/imalumab/v/3#dosing")]
    [InlineData("MLA", "“Dosing: doses studied in trials.” Imalumab, version 3, Monographs, 22 May 2026, monographs.example.org/monographs/imalumab/v/3#dosing. Accessed [day of access].")]
    [InlineData("NLM", "Monographs [Internet]. [place unknown]: Monographs; 2025. Imalumab, version 3: Dosing: doses studied in trials; [updated 2026 May 22; cited [day of access]]. Available from: https://monographs.example.org/monographs/imalumab/v/3#dosing")]
    public void Section_InAStyle_NamesItsPage(string style, string text) => Assert.Equal(text, Find(SampleWorks.Section, style));

    [Theory]
    [InlineData("AMA", "Colley A, et al. Immunomodulatory drugs: a promising clinical ally for cancer immunotherapy. Trends Mol Med. 2024;30(8):765–780. doi:10.1016/j.molmed.2024.05.001")]
    [InlineData("APA", "Colley, A., et al. (2024). Immunomodulatory drugs: a promising clinical ally for cancer immunotherapy. Trends in Molecular Medicine, 30(8), 765–780. https://doi.org/10.1016/j.molmed.2024.05.001")]
    [InlineData("MLA", "Colley, A, et al. “Immunomodulatory drugs: a promising clinical ally for cancer immunotherapy.” Trends in Molecular Medicine, vol. 30, no. 8, Aug. 2024, pp. 765–780, https://doi.org/10.1016/j.molmed.2024.05.001.")]
    [InlineData("NLM", "Colley A, et al. Immunomodulatory drugs: a promising clinical ally for cancer immunotherapy. Trends Mol Med. 2024 Aug;30(8):765-780. doi: 10.1016/j.molmed.2024.05.001. PMID: 38821771")]
    public void Article_InAStyle_ReadsAsItsManualSays(string style, string text) => Assert.Equal(text, Find(SampleWorks.Article, style));

    [Fact]
    public void Authors_OfThree_AreNamedAsEachStyleDoes()
    {
        var work = new Work(SampleWorks.Article.Record with { Authors = [new("Doe", "Jane Ann", null), new("Roe", "RB", null), new("Poe", "Edgar", null)] });

        Assert.StartsWith("Doe JA, Roe RB, Poe E. ", Find(work, "AMA"), StringComparison.Ordinal);
        Assert.StartsWith("Doe, J. A., Roe, R. B., & Poe, E. (2024). ", Find(work, "APA"), StringComparison.Ordinal);
        Assert.StartsWith("Doe, Jane Ann, et al. “", Find(work, "MLA"), StringComparison.Ordinal);
        Assert.StartsWith("Doe JA, Roe RB, Poe E. ", Find(work, "NLM"), StringComparison.Ordinal);
    }

    private static string Find(Work work, string style) => CitationText.ListOf(work).First(text => text.Style == style).ToString();
}

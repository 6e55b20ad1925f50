using Monographs.Content.Sections;

namespace Monographs.Content.Tests.Conventions;

public sealed class SectionCatalogTests
{
    public static TheoryData<string> Keys => [.. SectionCatalog.All.Select(kind => kind.Key)];

    [Theory, MemberData(nameof(Keys))]
    public void Kind_ItsOwnTitles_AreFound(string key)
    {
        var kind = SectionCatalog.Get(key);
        Assert.All(Enum.GetValues<MonographStatus>(), status => Assert.Same(kind, SectionCatalog.Find(kind.GetTitle(status), [])));
        Assert.Equal(kind, SectionCatalog.Find(kind.Title.ToUpperInvariant(), []));
        Assert.Equal(kind, SectionCatalog.Find($"12.3 {kind.Title}", []));
    }

    /// <summary>A heading that two kinds claim would go to the first without a word.</summary>
    [Theory, MemberData(nameof(Keys))]
    public void Kind_ItsOwnTitle_IsClaimedByNoOther(string key)
    {
        var title = SectionCatalog.Get(key).Title;
        Assert.Equal(key, Assert.Single(SectionCatalog.All, kind => kind.Synonyms.IsMatch(title) || kind.Parts?.IsMatch(title) == true).Key);
    }

    /// <summary>The headings of the documents that the project started from, and the wordings of other drug guides.</summary>
    [Theory]
    [InlineData("Drug Overview", "overview")]
    [InlineData("What Is It and How Does It Work? (Mechanism of Action)", "mechanism")]
    [InlineData("FDA-Approved Clinical Indications", "indications")]
    [InlineData("Dosage and Administration Protocols", "dosing")]
    [InlineData("Clinical Efficacy and Research Results", "efficacy")]
    [InlineData("Safety Profile and Side Effects", "safety")]
    [InlineData("Patient Management and Practical Recommendations", "management")]
    [InlineData("Connection to Stem Cell and Regenerative Medicine", "research")]
    [InlineData("Research Areas", "research")]
    [InlineData("Legal Disclaimer", "disclaimer")]
    [InlineData("Abstract", "overview")]
    [InlineData("Conflict of interest statement", "article")]
    [InlineData("Keywords", "article")]
    [InlineData("Affiliations", "article")]
    [InlineData("What is imalumab?", null)]
    [InlineData("What is imalumab", "overview")]
    [InlineData("How imalumab works", "mechanism")]
    [InlineData("Pharmacokinetics", "mechanism")]
    [InlineData("Why is this medication prescribed?", "indications")]
    [InlineData("How to take imalumab", "dosing")]
    [InlineData("Contra-indications", "safety")]
    [InlineData("Interactions with other medicines", "safety")]
    [InlineData("Patient counseling information", "management")]
    [InlineData("Further reading", "research")]
    [InlineData("", null)]
    public void Find_Heading_GivesItsKind(string heading, string? key) => Assert.Equal(key, SectionCatalog.Find(heading, ["Imalumab", "BAX69"])?.Key);
}

using Monographs.Content;
using Monographs.Store.Reading;
using Monographs.Store.Searching;

namespace Monographs.Store.Tests.Searching;

public sealed class EditionSearchTests(SearchedSite site) : IClassFixture<SearchedSite>
{
    private readonly Edition _edition = site.Edition;

    [Theory]
    [InlineData("EX-1042")]
    [InlineData("ex1042")]
    [InlineData("Ex 1042")]
    [InlineData("EX–1042")]
    [InlineData("\"ex-1042\"")]
    public void Search_ForANameInAnySpelling_GivesTheSame(string words)
    {
        var results = Search(words);

        var named = Assert.Single(results.Named);
        Assert.Equal(("EX-1042", "rich"), (named.Name, named.Slug));
        Assert.Contains("safety", named.Sections.Select(section => section.Key));
        // Its own sections stand in the list above; another one mentions it.
        Assert.Equal("deltamab#overview", Join(results));
        Assert.Empty(results.DidYouMean);
        Assert.Empty(results.Beginning);
    }

    [Theory]
    [InlineData("exemplumab dose", "dosing")]
    [InlineData("how to take exemplumab", "dosing")]
    [InlineData("exemplumab 37.5 mg/kg", "dosing")]
    [InlineData("EX1042 side effects", "safety")]
    [InlineData("what is exemplix", "overview")]
    [InlineData("exemplumab zebra", null)]
    public void Search_ForANameAndATopic_LeadsToItsSection(string words, string? section) => Assert.Equal(section, Assert.Single(Search(words).Named).Asked?.Key);

    [Fact]
    public void Search_ForANameThatIsMixedUp_TellsTheDifferenceFromBothSides()
    {
        foreach (var words in new[] { "exemplumab", "ex 1043", "deltamab dose" })
        {
            var difference = Assert.Single(Search(words).Differences, each => each.Other == "EX-1043");
            Assert.Equal(("rich", "Another antibody, at other doses."), (difference.Monograph.Slug, difference.Why));
        }
        Assert.Empty(Search("alphamab").Differences);
        Assert.True(_edition.Search.IsLookAlike("ex1043"));
    }

    [Theory]
    [InlineData("5 mg", "deltamab#overview")]
    [InlineData("37.5mg/kg", "rich#dosing")]
    [InlineData("1000 mg", "deltamab#overview")]
    [InlineData("2000 mg", "rich#dosing")]
    [InlineData("900 mg", "rich#dosing")]
    [InlineData("\"1,350 mg\"", "rich#dosing")]
    [InlineData("37.5 mg", "")]
    [InlineData("350 mg", "")]
    [InlineData("50 mg", "")]
    public void Search_ForADose_NeverFindsAnother(string words, string places) => Assert.Equal(places, Join(Search(words)));

    [Theory]
    [InlineData("\"maximum dose\"", "rich#dosing")]
    [InlineData("\"dose maximum\"", "")]
    [InlineData("exemplumab \"maximum dose\" dose", "rich#dosing")]
    [InlineData("infusion zebra", "deltamab#overview rich#overview", true)]
    [InlineData("infusions antibody", "deltamab#overview rich#overview")]
    [InlineData("infusion antibody", "deltamab#overview rich#overview")]
    [InlineData("coughs", "rich#management")]
    [InlineData("prurit", "rich#safety")]
    public void Search_ForWords_FindsSectionsWithAllElseWithSome(string words, string places, bool isSomeWords = false)
    {
        var results = Search(words);

        Assert.Equal(places, Join(results));
        Assert.Equal(isSomeWords, results.IsSomeWords);
    }

    [Theory]
    [InlineData("zebras", "zebras")]
    [InlineData("zebra", "zebras")]
    [InlineData("ZÉBRAS", "zebras")]
    [InlineData("Ménière", "Meniere Ménière")]
    [InlineData("\"ménière zebras\"", "Ménière zebras")]
    [InlineData("zebras meniere", "Meniere Ménière zebras")]
    [InlineData("7.5 mg/m2", "7.5 mg/m²")]
    [InlineData("25 mg", "25 or 50 mg")]
    [InlineData("lion-like", "lion-like lionlike")]
    [InlineData("lionli", "lionlike")]
    public void Snippet_OfASection_MarksTheWordsHoweverTheyAreWritten(string words, string marked)
    {
        using var changed = Site.WithContent();
        changed.Write("monographs/omegamab.md", Site.Drug("Omegamab", "OM-1", sentence: "In Meniere's disease, or Ménière zebras, 7.5 mg/m² made a lion-like or lionlike roar. It took 25 or 50 mg."));
        changed.Publish();
        using var edition = changed.Open();

        var snippet = Assert.Single(Assert.Single(edition.Search.Search(words, SearchFilter.None).Hits).Sections).Snippet;

        Assert.Equal(marked, string.Join(' ', snippet.Where(run => run.IsMatch).Select(run => run.Text).Distinct(StringComparer.Ordinal)));
        Assert.Contains("In Meniere's disease, or Ménière zebras, 7.5 mg/m² made a lion-like or lionlike roar.", string.Concat(snippet.Select(run => run.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Snippet_OfALongSection_ShowsMostOfTheWordsFromTheBeginningOfASentence()
    {
        using var changed = Site.WithContent();
        var filler = string.Concat(Enumerable.Repeat("Nothing much is told in this sentence of ten words. ", 12));
        changed.Write("monographs/omegamab.md", Site.Drug("Omegamab", "OM-1", sentence: "Zebras run.").Replace("\n\nZebras run.\n", $"\n\nZebras run. {filler}Here zebras and lions run together. {filler}\n", StringComparison.Ordinal));
        changed.Publish();
        using var edition = changed.Open();

        var text = string.Concat(Assert.Single(Assert.Single(edition.Search.Search("lions zebras", SearchFilter.None).Hits).Sections).Snippet.Select(run => run.Text));

        Assert.StartsWith("…Here zebras and lions run together. Nothing much", text, StringComparison.Ordinal);
        Assert.EndsWith("…", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NCT 01234567", "key-facts ref-2")]
    [InlineData("https://doi.org/10.1016/S1470-2045(15)00132-1", "ref-1")]
    [InlineData("pmid 26179200", "ref-1")]
    [InlineData("50-35-1", "key-facts")]
    public void Search_ForAnIdentifier_FindsItsPlaces(string words, string anchors) => Assert.Equal(anchors, string.Join(' ', Search(words).Identifiers.Select(place => place.Anchor)));

    [Theory]
    [InlineData("alfamab", "alphamab")]
    [InlineData("exemplumap dose", "rich")]
    [InlineData("exemplumab", "")]
    [InlineData("zzzzqqqq", "")]
    public void Search_ForAMisspelledName_OffersTheClosestAndTakesNone(string words, string slugs)
    {
        var results = Search(words);

        Assert.Equal(slugs, string.Join(' ', results.DidYouMean.Select(name => name.Slug)));
        Assert.Equal(words == "exemplumab", results.Named.Length == 1);
    }

    [Fact]
    public void Search_Filtered_KeepsToTheFilter()
    {
        Assert.Equal(5, Search("receptor", new(MonographStatus.Investigational, null, null)).Hits.Length);
        Assert.Equal("mabs", Assert.Single(Search("receptor", new(null, MonographKind.Class, null)).Hits).Slug);
        Assert.Equal("rich#mechanism", Join(Search("receptor", new(null, null, "mechanism"))));
        Assert.Empty(Search("exemplumab", new(MonographStatus.Approved, null, null)).Named);
        Assert.Equal("safety", Assert.Single(Search("exemplumab", new(null, null, "safety")).Named).Asked?.Key);
        Assert.Empty(Search("NCT01234567", new(MonographStatus.Approved, null, null)).Identifiers);
        Assert.Empty(Search("alpham", new(null, MonographKind.Class, null)).Beginning);
        Assert.Equal("mabs", Assert.Single(Search("m", new(null, MonographKind.Class, null)).Beginning).Slug);
        Assert.Empty(Search("alfamab", new(null, MonographKind.Class, null)).DidYouMean);
    }

    [Fact]
    public void Search_FilteredToNothing_StillTellsTheDifference()
    {
        var results = Search("exemplumab", new(MonographStatus.Approved, null, null));

        Assert.True(results.IsEmpty);
        Assert.Single(results.Differences);
    }

    [Theory]
    [InlineData("exemplumab mech", "rich", "mechanism")]
    [InlineData("a", "alphamab rich", "")]
    [InlineData("exemplu do", "rich", "dosing")]
    [InlineData("exemplumab adverse", "rich", "safety")]
    [InlineData("EX1042 side effects", "rich", "safety")]
    [InlineData("ex-1042 m", "rich", "mechanism")]
    [InlineData("zzzz", "", "")]
    [InlineData("-", "", "")]
    [InlineData("", "", "")]
    public void Suggestions_WhileTyping_AreNamesThenSections(string typed, string slugs, string sections)
    {
        var suggestions = _edition.Search.Suggest(typed);

        Assert.Equal(slugs, string.Join(' ', suggestions.Names.Select(name => name.Slug)));
        Assert.Equal(sections, string.Join(' ', suggestions.Sections.Select(section => section.Key)));
    }

    [Theory]
    [InlineData("Exemplumab")]
    [InlineData("exemplu")]
    public void Suggestions_ForTheOnlyNameThatBeginsSo_AreAllItsSections(string typed) =>
        Assert.Equal(_edition.FindMonograph("rich")!.Sections.Select(section => section.Key), _edition.Search.Suggest(typed).Sections.Select(section => section.Key));

    [Fact]
    public void Search_ForWords_TellsKindAndStatusOfEachMonograph()
    {
        using var changed = Site.WithContent();
        changed.Write("monographs/omegamab.md", Site.Drug("Omegamab", "OM-1", sentence: "Zebras run.").Replace("status: investigational", "status: discontinued", StringComparison.Ordinal));
        changed.Write("monographs/omegas.md", Site.Drug("Omegas", "OM-2", sentence: "Zebras run.").Replace("kind: drug", "kind: class", StringComparison.Ordinal));
        changed.Publish();
        using var edition = changed.Open();

        var hits = edition.Search.Search("zebras", SearchFilter.None).Hits.OrderBy(each => each.Slug, StringComparer.Ordinal);

        Assert.Equal([("omegamab", MonographKind.Drug, MonographStatus.Discontinued), ("omegas", MonographKind.Class, MonographStatus.Investigational)], hits.Select(each => (each.Slug, each.Kind, each.Status)));
    }

    [Fact]
    public void Search_ForAWordOfManySections_LeadsWithTheOneThatSaysItMost()
    {
        using var large = Site.WithContent();
        foreach (var i in Enumerable.Range(100, 70)) large.Write($"monographs/m{i}.md", Site.Drug($"M{i}", $"EX-{i}0", sentence: "Zebras run, and so do lions."));
        large.Write("monographs/m200.md", Site.Drug("M200", "EX-2000", sentence: "Zebras run with zebras that follow zebras."));
        large.Write("monographs/m201.md", Site.Drug("M201", "EX-2010", sentence: "Zebras run from tigers."));
        large.Publish();
        using var edition = large.Open();

        var zebras = edition.Search.Search("zebras", SearchFilter.None);
        Assert.Equal("m200", zebras.Hits[0].Slug);
        Assert.True(zebras.HasMore);
        Assert.False(edition.Search.Search("tigers", SearchFilter.None).HasMore);
        // What is equally good comes in one order, on every replica.
        Assert.Equal(Enumerable.Range(100, 20).Select(i => $"m{i}"), edition.Search.Search("lions", SearchFilter.None).Hits.Select(hits => hits.Slug));
        // No section has all three words, and one has two of them.
        Assert.Equal("m201", Assert.Single(edition.Search.Search("zebras tigers bears", SearchFilter.None).Hits).Slug);
    }

    private SearchResults Search(string words, SearchFilter? filter = null) => _edition.Search.Search(words, filter ?? SearchFilter.None);

    private static string Join(SearchResults results) => string.Join(' ', results.Hits.SelectMany(group => group.Sections.Select(section => $"{group.Slug}#{section.Key}")).Order(StringComparer.Ordinal));
}

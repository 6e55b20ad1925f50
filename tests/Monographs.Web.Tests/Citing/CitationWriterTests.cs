using System.Text.Json.Nodes;
using Monographs.Web.Citing;

namespace Monographs.Web.Tests.Citing;

public sealed class CitationWriterTests
{
    [Fact]
    public void Ris_OfAnyWorks_KeepsEveryFieldOnItsLine()
    {
        var works = SampleWorks.Hostile(400).ToList();

        var records = RisReader.Read(RisWriter.Write(works));

        Assert.Equal(works.Count, records.Count);
        foreach (var (work, record) in works.Zip(records))
        {
            Assert.Equal([work.Record.Id], record["ID"]);
            Assert.Equal([FieldText.OneLine(work.Record.Title)], record["TI"]);
            Assert.Equal([FieldText.OneLine(work.Record.Note!)], record["N1"]);
            Assert.DoesNotContain(record["AU"].Concat(record["KW"]).Concat(record["T2"]), value => value.Contains('*', StringComparison.Ordinal));
        }
    }

    [Fact]
    public void BibTex_OfAnyWorks_ReadsBackAsItWas()
    {
        var works = SampleWorks.Hostile(400).ToList();

        var entries = BibTexReader.Read(BibTexWriter.Write(works));

        Assert.Equal(works.Select(work => work.Record.Id), entries.Select(entry => entry.Key));
        foreach (var (work, entry) in works.Zip(entries))
        {
            Assert.Equal(FieldText.OneLine(work.Record.Title), BibTexReader.Decode(entry.Fields["title"]));
            Assert.Equal(FieldText.OneLine(work.Record.Note!), BibTexReader.Decode(entry.Fields["note"]));
            Assert.Equal("https://example.org/a_b%20c?d=%7Be%7D&f#g", entry.Fields["url"]);
        }
    }

    [Fact]
    public void CslJson_OfAnyWorks_ReadsBackAsItWas()
    {
        var works = SampleWorks.Hostile(100).ToList();

        var items = JsonNode.Parse(CslJsonWriter.Write(works).ToJsonString())!.AsArray();

        Assert.Equal(works.Select(work => work.Record.Title), items.Select(item => (string?)item!["title"]));
        Assert.Equal(works.Select(work => work.Record.Note), items.Select(item => (string?)item!["note"]));
    }

    [Fact]
    public void Page_InEveryFormat_KeepsAuthorTitleDateVersionAndAddress()
    {
        var ris = RisReader.Read(RisWriter.Write([SampleWorks.Page]))[0];
        var bib = BibTexReader.Read(BibTexWriter.Write([SampleWorks.Page]))[0];
        var csl = CslJsonWriter.Write([SampleWorks.Page])[0]!;

        Assert.Equal(("ELEC", "Monographs", "Imalumab", "2026/05/22/", "3", SampleWorks.Page.Record.Url), (One("TY"), One("AU"), One("TI"), One("DA"), One("ET"), One("UR")));
        Assert.Equal(("online", "{Monographs}", "Imalumab", "2026-05-22", "3", SampleWorks.Page.Record.Url), (bib.Type, bib.Fields["author"], bib.Fields["title"], bib.Fields["date"], bib.Fields["version"], bib.Fields["url"]));
        Assert.Equal(("webpage", "Imalumab", "3", SampleWorks.Page.Record.Url), ((string?)csl["type"], (string?)csl["title"], (string?)csl["version"], (string?)csl["URL"]));
        Assert.Equal("""{"date-parts":[[2026,5,22]]}""", csl["issued"]!.ToJsonString());
        Assert.Equal("""[{"literal":"Monographs"}]""", csl["author"]!.ToJsonString());
        // A dose of a drug that is not approved must not travel without its status.
        Assert.All(new[] { One("N1"), bib.Fields["note"], (string?)csl["note"] }, note => Assert.Equal("Development stopped: not approved by the FDA.", note));

        string One(string tag) => Assert.Single(ris[tag]);
    }

    [Fact]
    public void Title_InBibTex_KeepsItsCapitals()
    {
        var bib = BibTexWriter.Write([new(SampleWorks.Article.Record with { Title = "Phase I study of imalumab (BAX69) in IMiDs: A review of CSF1R" })]);

        Assert.Contains("title = {Phase {I} study of imalumab ({BAX69}) in {IMiDs}: {A} review of {CSF1R}}", bib, StringComparison.Ordinal);
    }

    [Fact]
    public void Nbib_OfAnArticle_IsAsPubMedWritesIt()
    {
        var lines = NbibWriter.Write(SampleWorks.Article).Split('\n');

        Assert.Equal(
        [
            "PMID- 38821771", "VI  - 30", "IP  - 8", "DP  - 2024 Aug", "TI  - Immunomodulatory drugs: a promising clinical ally for cancer immunotherapy.", "PG  - 765-780",
            "LID - 10.1016/j.molmed.2024.05.001 [doi]", "FAU - Colley, A", "AU  - Colley A", "PT  - Journal Article", "PT  - Review", "TA  - Trends Mol Med", "JT  - Trends in Molecular Medicine",
            "OT  - Cancer vaccines", "OT  - Lenalidomide", "COIS- The authors declare no competing interests.", "AID - 10.1016/j.molmed.2024.05.001 [doi]",
            "SO  - Trends Mol Med. 2024 Aug;30(8):765-780. doi: 10.1016/j.molmed.2024.05.001.", "", "",
        ], lines);
    }

    [Fact]
    public void Nbib_WithALongTitle_GoesOnIndented()
    {
        var title = string.Join(' ', Enumerable.Repeat("immunotherapy", 20));
        var nbib = NbibWriter.Write(new(SampleWorks.Article.Record with { Title = title }));

        Assert.All(nbib.Split('\n'), line => Assert.True(line.Length <= 88 && (line.Length == 0 || line.StartsWith("      ", StringComparison.Ordinal) || line[4] == '-')));
        Assert.Contains(title, nbib.Replace("\n      ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Colley 2024", "Colley-2024")]
    [InlineData("Gómez–Roca/2019", "G-mez-Roca-2019")]
    [InlineData("漢字", "work")]
    public void Key_OfAnyName_IsAscii(string name, string key) => Assert.Equal(key, CitationKey.Of(name));
}

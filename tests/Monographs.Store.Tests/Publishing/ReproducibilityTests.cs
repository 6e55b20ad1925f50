using Microsoft.Data.Sqlite;
using Monographs.Content;
using Monographs.Store.Publishing;

namespace Monographs.Store.Tests.Publishing;

public sealed class ReproducibilityTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2026)]
    public void Publish_AnyHistoryOfTheSameContent_GivesTheSameHash(int seed)
    {
        using var site = Site.WithContent();
        var random = new Random(seed);
        site.Publish(confirmLoss: true);
        for (var step = 0; step < 60; step++)
        {
            Edit(site, random);
            var publication = site.Publish(confirmLoss: true);
            if (step % 6 != 5) continue;
            // A rejected file may have a last good version, which a fresh edition cannot have.
            while (publication.Rejected > 0)
            {
                foreach (var path in publication.Findings.Where(finding => finding.Level is FindingLevel.Error).Select(finding => finding.Path)) site.Delete(path);
                publication = site.Publish(confirmLoss: true);
            }
            var fresh = site.PublishAfresh($"afresh{step}");
            Assert.Equal(fresh.ContentHash, publication.ContentHash);
            Assert.Equal(fresh.Findings, publication.Findings);
            Assert.Equal(Dump(fresh), Dump(publication));
        }
    }

    /// <summary>Additions, edits, renames and removals, of anything that an edition is made from, some of them several at a time.</summary>
    [Fact]
    public void Publish_After300RandomOperations_GivesTheHashOfAFreshEdition()
    {
        using var site = Site.WithContent();
        var random = new Random(300);
        for (var operation = 0; operation < 300; operation++)
        {
            if (random.Next(5) == 0) Rename(site, random);
            else Edit(site, random);
            if (random.Next(3) > 0) site.Publish(confirmLoss: true);
        }
        var publication = site.Publish(confirmLoss: true);
        while (publication.Rejected > 0)
        {
            foreach (var path in publication.Findings.Where(finding => finding.Level is FindingLevel.Error).Select(finding => finding.Path)) site.Delete(path);
            publication = site.Publish(confirmLoss: true);
        }

        var fresh = site.PublishAfresh();
        Assert.InRange(Directory.GetFiles(Path.Combine(site.Content, "monographs")).Length, 3, 20);
        Assert.Equal(fresh.ContentHash, publication.ContentHash);
        Assert.Equal(Dump(fresh), Dump(publication));
    }

    [Fact]
    public void Publish_AfterManyEdits_LeavesASoundSearchIndex()
    {
        using var site = Site.WithContent();
        var random = new Random(7);
        for (var step = 0; step < 20; step++)
        {
            Edit(site, random);
            site.Publish(confirmLoss: true);
        }
        var copy = Path.Combine(site.Content, "copy.db");
        File.Copy(site.Current, copy);

        using var connection = new SqliteConnection($"Data Source={copy};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)";
        command.ExecuteNonQuery();
    }

    private static void Rename(Site site, Random random)
    {
        var files = Directory.GetFiles(Path.Combine(site.Content, "monographs")).Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0) return;
        File.Move(files[random.Next(files.Count)], Path.Combine(site.Content, "monographs", $"drug{random.Next(8)}.md"), overwrite: true);
    }

    private static void Edit(Site site, Random random)
    {
        var drug = $"drug{random.Next(8)}";
        switch (random.Next(10))
        {
            case 0: site.Delete($"monographs/{drug}.md"); break;
            case 1: site.Write($"monographs/{drug}.md", "broken\n"); break;
            case 2: site.Write($"monographs/{drug}.md", Site.Drug(drug, $"C-{drug}", $"drug-class-monograph: drug{random.Next(8)}")); break;
            case 3: site.Write("glossary.md", $"# Glossary\n\n## Receptor\n\nVersion {random.Next(3)}.\n"); break;
            case 4: site.Write("pages/about.md", $"---\ntitle: About\nsummary: Version {random.Next(3)}.\n---\n\nText.\n"); break;
            case 5: site.Write($"monographs/{drug}.md", Site.RichText.Replace("Exemplumab", drug).Replace("exemplumab", drug).Replace("Exemplix", $"B{drug}").Replace("EX-1042", $"E-{drug}").Replace("RG 77", $"R-{drug}").Replace("anti-example", drug)); break;
            default: site.Write($"monographs/{drug}.md", Site.Drug(drug, $"C-{drug}", sentence: $"Version {random.Next(3)}.")); break;
        }
    }

    /// <summary>Every row that readers can see, without the row numbers that depend on history.</summary>
    private static List<string> Dump(Publication publication)
    {
        using var connection = new SqliteConnection($"Data Source={publication.EditionPath};Mode=ReadOnly;Pooling=False");
        connection.Open();
        var rows = new List<string>();
        foreach (var table in new[] { "edition", "files", "glossary", "pages", "findings", "synonyms", "monographs", "sections", "dose_rows", "side_effects", "references", "names", "identifiers", "look_alikes" })
        {
            var isPart = table is "sections" or "dose_rows" or "side_effects" or "references" or "names" or "identifiers" or "look_alikes";
            using var command = connection.CreateCommand();
            command.CommandText = isPart ? $"SELECT part.*, monographs.path FROM \"{table}\" part JOIN monographs ON monographs.id = part.monograph_id" : $"SELECT * FROM \"{table}\"";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                var values = Enumerable.Range(0, reader.FieldCount).Where(at => reader.GetName(at) is not ("id" or "monograph_id")).Select(at => Convert.ToString(reader.GetValue(at)));
                rows.Add($"{table}: {string.Join('|', values)}");
            }
        }
        rows.Sort(StringComparer.Ordinal);
        return rows;
    }
}

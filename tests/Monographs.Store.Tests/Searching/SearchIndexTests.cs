using Microsoft.Data.Sqlite;

namespace Monographs.Store.Tests.Searching;

public sealed class SearchIndexTests
{
    [Theory]
    [InlineData("exemplumab itching", "rich#safety")]
    [InlineData("\"ex1042\" itching", "rich#safety")]
    [InlineData("exemplix receptor", "rich#mechanism")]
    [InlineData("alphamab receptor", "alphamab#overview")]
    [InlineData("unknown heading kept", "rich#an-unknown-heading")]
    public void Search_WordsOfNameAndText_FindTheSection(string words, string expected)
    {
        using var site = Site.WithContent();
        site.Write("monographs/rich.md", Site.RichText);
        site.Publish();

        Assert.Equal([expected], Match(site, words));
    }

    [Fact]
    public void Search_TextChangedOrRemoved_IsForgotten()
    {
        using var site = Site.WithContent();
        site.Write("monographs/betamab.md", Site.Drug("Betamab", "BE-2", "drug-class-monograph: mabs", "Zebras run."));
        site.Publish();
        Assert.Equal(["betamab#overview"], Match(site, "zebras"));
        site.Write("monographs/betamab.md", Site.Drug("Betamab", "BE-2", "drug-class-monograph: mabs", "Gnus run."));
        site.Delete("monographs/gammamab.md");

        site.Publish();

        Assert.Empty(Match(site, "zebras"));
        Assert.Equal(["betamab#overview"], Match(site, "gnus"));
        Assert.Empty(Match(site, "gammamab"));
    }

    [Fact]
    public void Search_TextRefused_IsNotFound()
    {
        using var site = Site.WithContent();
        site.Publish();
        site.Write("monographs/gammamab.md", Site.Drug("gammamab", "GA-3", "drug-class-monograph: nowhere", "Zebras run."));

        Assert.Equal(1, site.Publish().Rejected);

        Assert.Empty(Match(site, "zebras"));
        Assert.Equal(["gammamab#overview"], Match(site, "gammamab receptor"));
    }

    private static List<string> Match(Site site, string words)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = site.Current, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT slug || '#' || section FROM search WHERE search MATCH $words ORDER BY rank";
        command.Parameters.AddWithValue("$words", words);
        using var reader = command.ExecuteReader();
        var found = new List<string>();
        while (reader.Read()) found.Add(reader.GetString(0));
        return found;
    }
}

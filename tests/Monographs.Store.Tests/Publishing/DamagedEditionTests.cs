using Monographs.Store.Publishing;
using Monographs.Store.Reading;

namespace Monographs.Store.Tests.Publishing;

public sealed class DamagedEditionTests
{
    [Theory]
    [InlineData("truncated")]
    [InlineData("empty")]
    [InlineData("garbage")]
    [InlineData("header flipped")]
    [InlineData("middle flipped")]
    [InlineData("gone")]
    public void Publish_CurrentEditionIsDamaged_MakesItAgain(string damage)
    {
        using var site = Site.WithContent();
        var first = site.Publish();
        Damage(first.EditionPath, damage);

        var second = site.Publish();

        Assert.Equal((7, 5), (second.Added, second.Parsed));
        Assert.Equal(first.ContentHash, second.ContentHash);
        // A reader may have the damaged file open under its name.
        Assert.NotEqual(first.EditionPath, second.EditionPath);
        using var edition = site.Open();
        Assert.Equal(4, edition.ListMonographs().Length);
        Assert.Equal(0, site.Publish().Parsed);
    }

    /// <summary>It is opened while it is read whole, so that what opening makes of the damage must not matter.</summary>
    [Theory]
    [InlineData("UPDATE files SET good_text = x'FFFFFFFF00' WHERE good_text IS NOT NULL")]
    [InlineData("UPDATE files SET is_rejected = 'perhaps'")]
    [InlineData("UPDATE findings SET level = 'Dreadful'")]
    [InlineData("UPDATE edition SET history_state = 'Lost'")]
    [InlineData("DROP TABLE monographs")]
    public void Publish_ValueOfTheCurrentEditionIsDamaged_MakesItAgain(string damage)
    {
        using var site = Site.WithContent();
        site.Write("monographs/bad.md", "No front matter");
        var first = site.Publish();
        Sql.Run(first.EditionPath, damage);

        using (var last = new Publisher(site.Editions).OpenLast()) Assert.Null(last);
        var second = site.Publish();

        Assert.Equal((7, first.ContentHash), (second.Added, second.ContentHash));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("../../etc/passwd")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000  00000000000000000000000000000000.db\n")]
    public void Publish_CurrentSaysNothingUseful_MakesTheEditionAgain(string current)
    {
        using var site = Site.WithContent();
        var first = site.Publish();
        File.WriteAllText(Path.Combine(site.Editions, "current"), current);

        var second = site.Publish();

        Assert.Equal((7, first.EditionPath), (second.Added, second.EditionPath));
    }

    [Fact]
    public void Publish_LeftOversOfACrash_AreRemoved()
    {
        using var site = Site.WithContent();
        var first = site.Publish();
        string[] ours = [$"{new string('a', 32)}.tmp", $"{new string('a', 32)}.tmp-journal", $"{Path.GetFileName(first.EditionPath)}-wal", $"{Path.GetFileName(first.EditionPath)}-journal", $"{new string('b', 32)}.db", "current.tmp"];
        foreach (var name in ours.Append("notes.txt")) File.WriteAllText(Path.Combine(site.Editions, name), "left over");

        var second = site.Publish();

        Assert.Equal(0, second.Parsed);
        Assert.Equal([Path.GetFileName(first.EditionPath), "current", "lock", "notes.txt"], site.EditionFiles);
    }

    [Fact]
    public void Publish_CrashBetweenNamingAndPointing_CarriesOn()
    {
        using var site = Site.WithContent();
        var first = site.Publish();
        var current = File.ReadAllBytes(Path.Combine(site.Editions, "current"));
        site.Write("monographs/betamab.md", Site.Drug("Betamab", "BE-2", "drug-class-monograph: mabs", "It is new."));
        var second = site.Publish();
        File.WriteAllBytes(Path.Combine(site.Editions, "current"), current);
        Assert.Equal(first.EditionPath, site.Current);

        var third = site.Publish();

        Assert.Equal((1, second.EditionPath), (third.Parsed, third.EditionPath));
        Assert.Equal(second.EditionPath, site.Current);
    }

    [Fact]
    public void Publish_EditionOfAnotherTableVersion_MakesItAgain()
    {
        using var site = Site.WithContent();
        var first = site.Publish();
        Sql.Run(first.EditionPath, "PRAGMA user_version = 999");
        Sql.WriteCurrent(site.Editions, first.EditionPath);

        Assert.Equal((7, 5), (site.Publish().Added, first.Parsed));
    }

    [Fact]
    public void Publish_EditionOfAnotherFormat_MakesItAgain()
    {
        using var site = Site.WithContent();
        var first = site.Publish();
        Sql.Run(first.EditionPath, "UPDATE edition SET format_version = 999");
        Sql.WriteCurrent(site.Editions, first.EditionPath);

        Assert.Equal((7, 5), (site.Publish().Added, first.Parsed));
    }

    [Theory]
    [InlineData("truncated")]
    [InlineData("empty")]
    [InlineData("garbage")]
    [InlineData("gone")]
    public void Open_DamagedEdition_SaysSo(string damage)
    {
        using var site = Site.WithContent();
        var path = site.Publish().EditionPath;
        Damage(path, damage);

        Assert.StartsWith($"The edition '{path}' ", Assert.Throws<EditionException>(() => Edition.Open(path)).Message, StringComparison.Ordinal);
    }

    private static void Damage(string path, string damage)
    {
        var bytes = File.ReadAllBytes(path);
        switch (damage)
        {
            case "truncated": bytes = bytes[..5000]; break;
            case "empty": bytes = []; break;
            case "garbage": Random.Shared.NextBytes(bytes); break;
            case "header flipped": bytes[20] ^= 0xFF; break;
            case "middle flipped": bytes[bytes.Length / 2] ^= 1; break;
            case "gone": File.Delete(path); return;
        }
        File.WriteAllBytes(path, bytes);
    }
}

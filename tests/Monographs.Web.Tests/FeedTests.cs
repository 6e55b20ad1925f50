using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Xml.Linq;

namespace Monographs.Web.Tests;

public sealed class FeedTests(VersionedSite site) : IClassFixture<VersionedSite>
{
    private static readonly string[] Required = ["title", "id", "updated"];

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("/feed.atom", 4)]
    [InlineData("/monographs/examplumab/feed.atom", 3)]
    [InlineData("/feeds/safety.atom", 1)]
    [InlineData("/feeds/dosing.atom", 3)]
    public async Task Feed_OfTheSite_HasTheChangesThatItIsAbout(string address, int entries)
    {
        var feed = await ReadAsync(address);

        Assert.Equal(entries, feed.Elements(Atom + "entry").Count());
        AssertValid(feed);
    }

    [Fact]
    public async Task Entry_OfAChange_LinksToItsComparisonAndHasTheDateOfItsCommit()
    {
        var entry = Assert.Single((await ReadAsync("/feeds/safety.atom")).Elements(Atom + "entry"));

        Assert.Equal("http://localhost/monographs/examplumab/compare/1/2", entry.Element(Atom + "link")!.Attribute("href")!.Value);
        Assert.Equal("2026-01-03T12:00:00Z", entry.Element(Atom + "updated")!.Value);
        Assert.StartsWith("tag:localhost,2026:", entry.Element(Atom + "id")!.Value, StringComparison.Ordinal);
        Assert.Contains("Correct the dose of cohort A", entry.Element(Atom + "summary")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feed_AskedAgain_IsNotSentAgain()
    {
        using var first = await site.Client.GetAsync("/feed.atom", TestContext.Current.CancellationToken);
        using var question = new HttpRequestMessage(HttpMethod.Get, "/feed.atom");
        question.Headers.IfNoneMatch.Add(new EntityTagHeaderValue(first.Headers.ETag!.Tag));
        using var second = await site.Client.SendAsync(question, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Ids_WhateverHostIsAsked_AreTheSame()
    {
        using var question = new HttpRequestMessage(HttpMethod.Get, "/feed.atom") { Headers = { Host = "elsewhere.example.org" } };
        using var answer = await site.Client.SendAsync(question, TestContext.Current.CancellationToken);
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;

        Assert.Equal("http://elsewhere.example.org/feed.atom", feed.Elements(Atom + "link").First().Attribute("href")!.Value);
        Assert.Equal((await ReadAsync("/feed.atom")).Descendants(Atom + "id").Select(id => id.Value), feed.Descendants(Atom + "id").Select(id => id.Value));
        Assert.All(feed.Descendants(Atom + "id"), id => Assert.StartsWith("tag:localhost,2026:", id.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ids_WithAConfiguredAddress_AreOfItsHost()
    {
        await using var own = new SmallSite((Examplumab.File, Examplumab.Text())) { Settings = { ["Monographs:BaseAddress"] = "https://monographs.example.org" } };
        using var client = own.CreateClient();

        Assert.Contains("<id>tag:monographs.example.org,2026:feed.atom</id>", await client.GetStringAsync("/feed.atom", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_InTheirHeads_NameTheFeeds()
    {
        var links = (await site.OpenAsync("/monographs/examplumab")).QuerySelectorAll("link[type='application/atom+xml']").Select(each => each.GetAttribute("href"));

        Assert.Equal(["/feed.atom", "/feeds/safety.atom", "/feeds/dosing.atom", "/monographs/examplumab/feed.atom"], links);
    }

    private async Task<XElement> ReadAsync(string address) => XDocument.Parse(await site.Client.GetStringAsync(address, TestContext.Current.CancellationToken)).Root!;

    /// <summary>What RFC 4287 asks of a feed and its entries: sections 4.1.1 and 4.1.2, 3.3, 4.2.6 and 4.2.7.</summary>
    private static void AssertValid(XElement feed)
    {
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Single(feed.Elements(Atom + "author"), author => author.Elements(Atom + "name").Count() == 1);
        Assert.Single(feed.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == "self");
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal(entries.Count, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct(StringComparer.Ordinal).Count());
        string[] allowed = ["title", "id", "updated", "published", "link", "category", "summary", "author", "entry"];
        foreach (var each in entries.Prepend(feed))
        {
            Assert.All(each.Elements(), child => Assert.Contains(child.Name.LocalName, allowed));
            Assert.All(Required, name => Assert.False(string.IsNullOrWhiteSpace(Assert.Single(each.Elements(Atom + name)).Value)));
            Assert.True(Uri.TryCreate(each.Element(Atom + "id")!.Value, UriKind.Absolute, out _));
            Assert.All(each.Elements(Atom + "updated").Concat(each.Elements(Atom + "published")), date => Assert.True(DateTimeOffset.TryParseExact(date.Value, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _)));
            Assert.All(each.Elements(Atom + "link"), link => Assert.True(Uri.TryCreate(link.Attribute("href")!.Value, UriKind.Absolute, out _)));
            Assert.Single(each.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == "alternate");
        }
        Assert.Equal(entries.Max(entry => entry.Element(Atom + "updated")!.Value), feed.Element(Atom + "updated")!.Value);
    }
}

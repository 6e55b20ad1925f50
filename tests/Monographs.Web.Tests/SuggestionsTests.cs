using System.Net.Http.Json;
using Monographs.Web.Suggesting;

namespace Monographs.Web.Tests;

public sealed class SuggestionsTests(Site site)
{
    [Theory]
    [InlineData("emac", "Emactuzumab /monographs/emactuzumab", "/monographs/emactuzumab#overview")]
    [InlineData("rg-71", "RG7155 /monographs/emactuzumab", "/monographs/emactuzumab#overview")]
    [InlineData("emactuzumab do", "Emactuzumab /monographs/emactuzumab", "/monographs/emactuzumab#dosing")]
    [InlineData("emac side eff", "Emactuzumab /monographs/emactuzumab", "/monographs/emactuzumab#safety")]
    [InlineData("side effects of lena", "Lenalidomide /monographs/lenalidomide", "/monographs/lenalidomide#safety")]
    [InlineData("emactuzumab itching", "Emactuzumab /monographs/emactuzumab", "/monographs/emactuzumab#safety")]
    [InlineData("emactuzumba", "Emactuzumab /monographs/emactuzumab", null)]
    [InlineData("zzzz", null, null)]
    [InlineData("", null, null)]
    public async Task Suggestions_WhileTyping_AreNamesThenSections(string typed, string? name, string? section)
    {
        using var client = site.NewClient();

        var answer = await client.GetFromJsonAsync<SuggestionsAnswer>($"/search/suggestions?q={Uri.EscapeDataString(typed)}", TestContext.Current.CancellationToken);

        Assert.Equal(name, answer!.Names.Select(each => $"{each.Text} {each.Address}").FirstOrDefault());
        Assert.Equal(section, answer.Sections.FirstOrDefault()?.Address);
    }

    [Theory]
    [InlineData("blood cl", "blood clot /search?q=blood%20clot", true)]
    [InlineData("dosi", "Dosing /search?q=Dosing&section=dosing", true)]
    [InlineData("side eff", "side effect /search?q=side%20effect&section=safety", true)]
    [InlineData("leprosy", "leprosy /search?q=leprosy", true)]
    [InlineData("zzzz", null, false)]
    public async Task Suggestions_ForWordsOfNoName_AreSectionsAndTopics(string typed, string? topic, bool hasSections)
    {
        using var client = site.NewClient();

        var answer = await client.GetFromJsonAsync<SuggestionsAnswer>($"/search/suggestions?q={Uri.EscapeDataString(typed)}", TestContext.Current.CancellationToken);

        Assert.Equal(topic, answer!.Topics.Select(each => $"{each.Text} {each.Address}").FirstOrDefault());
        Assert.Equal(hasSections, !answer.Sections.IsEmpty);
        Assert.Empty(answer.Names);
    }

    [Theory]
    [InlineData("imatinib")]
    [InlineData("IMAT")]
    [InlineData("imatinib dose")]
    public async Task Suggestions_ForANameWithoutAMonograph_SayWhatItIsAndOfferNoOtherDrug(string typed)
    {
        using var client = site.NewClient();

        var answer = await client.GetFromJsonAsync<SuggestionsAnswer>($"/search/suggestions?q={Uri.EscapeDataString(typed)}", TestContext.Current.CancellationToken);

        Assert.Equal([new("Imatinib", "not on this site; not the same as Imalumab", "/search?q=Imatinib")], answer!.Names);
        Assert.Empty(answer.Sections);
    }

    [Fact]
    public async Task Suggestions_AskedAgain_AreKeptByTheBrowser()
    {
        using var client = site.NewClient();
        using var first = await client.GetAsync("/search/suggestions?q=imal", TestContext.Current.CancellationToken);
        using var question = new HttpRequestMessage(HttpMethod.Get, "/search/suggestions?q=imal");
        question.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var again = await client.SendAsync(question, TestContext.Current.CancellationToken);

        Assert.True(first.Headers.CacheControl is { Public: true, MaxAge: { TotalMinutes: > 0 } });
        Assert.Equal(304, (int)again.StatusCode);
    }
}

using System.Net.Http.Json;
using System.Text.Json;

namespace Monographs.Web.Tests.Api;

public sealed class ApiTests(Site site)
{
    [Fact]
    public async Task Monograph_Asked_HasTheFieldNamesOfTheContentFormat()
    {
        var monograph = await GetAsync("/api/monographs/emactuzumab");

        string[] fields = ["title", "kind", "status", "status-note", "fda-status", "summary", "names", "not-same-as", "drug-class", "target", "routes", "identifiers", "trials", "reviewed", "review-due", "references"];
        Assert.All(fields, field => Assert.True(monograph.TryGetProperty(field, out _), field));
        Assert.Equal("investigational", Text(monograph, "status"));
        Assert.Equal("Investigational: not approved by the FDA", Text(monograph, "status-words"));
        Assert.Equal("2026-11-22", Text(monograph, "reviewed"));
        Assert.Equal("https://monographs.example.org/monographs/emactuzumab", Text(monograph, "address"));
        Assert.Equal(["IMC-CS4"], monograph.GetProperty("not-same-as").EnumerateArray().Select(other => Text(other, "name")).Where(name => name == "IMC-CS4"));
        Assert.Contains(monograph.GetProperty("references").EnumerateArray(), reference => Text(reference, "DOI") == "10.1016/S1470-2045(15)00132-1" && Text(reference, "container-title") == "The Lancet Oncology");
    }

    [Fact]
    public async Task Monograph_Asked_HasItsSectionsInOrderAndItsTables()
    {
        var monograph = await GetAsync("/api/monographs/emactuzumab");

        var sections = monograph.GetProperty("sections").EnumerateArray().ToDictionary(section => Text(section, "key")!);
        Assert.Equal(["overview", "mechanism", "indications", "dosing"], sections.Keys.Take(4));
        var dose = Rows(sections["dosing"], "dose-tables")[0];
        Assert.Equal(("1,000 mg", "Every 2 weeks, 5 doses", "Intravenous"), (Text(dose, "dose"), Text(dose, "frequency"), Text(dose, "route")));
        Assert.Equal(1000, dose.GetProperty("quantities")[0].GetProperty("amount").GetDecimal());
        Assert.Equal(14, dose.GetProperty("schedule").GetProperty("cycle-days").GetInt32());
        Assert.NotEmpty(dose.GetProperty("sources").EnumerateArray());
        Assert.NotEmpty(Rows(sections["safety"], "side-effect-tables")[0].GetProperty("sources").EnumerateArray());

        static JsonElement[] Rows(JsonElement section, string tables) => [.. section.GetProperty(tables)[0].GetProperty("rows").EnumerateArray()];
    }

    [Fact]
    public async Task Absence_OfASection_IsTypedAndNeverBlank()
    {
        await using var small = new SmallSite((Examplumab.File, Examplumab.Text()));
        using var client = small.NewClient();
        var monograph = await client.GetFromJsonAsync<JsonElement>("/api/monographs/examplumab", TestContext.Current.CancellationToken);

        var absences = monograph.GetProperty("sections").EnumerateArray().ToDictionary(section => Text(section, "key")!, section => section.GetProperty("absence"));
        Assert.Equal("not-reported", Text(absences["mechanism"], "reason"));
        Assert.Equal(("not-applicable", "it was never given to people."), (Text(absences["indications"], "reason"), Text(absences["indications"], "note")));
        Assert.Equal(("not-yet-written", "2027-01-31"), (Text(absences["dosing"], "reason"), Text(absences["dosing"], "due")));
        Assert.Equal("Not studied. No study of this was found.", Text(absences["efficacy"], "words"));
        Assert.Equal(JsonValueKind.Null, absences["overview"].ValueKind);
    }

    [Theory]
    [InlineData("/api/doses", "dose-tables")]
    [InlineData("/api/side-effects", "side-effect-tables")]
    public async Task Row_OfAList_IsTheRowOfItsMonographAndIsFoundByItsId(string list, string tables)
    {
        var rows = (await GetAsync($"{list}?page-size=500")).GetProperty("items").EnumerateArray().ToList();

        Assert.NotEmpty(rows);
        Assert.Distinct(rows.Select(row => Text(row, "id")));
        Assert.Contains(rows, row => Text(row, "status") != "approved");
        Assert.All(rows, row => Assert.NotEqual("", Text(row, "status-words")));
        foreach (var group in rows.GroupBy(row => Text(row, "monograph")))
        {
            var monograph = await GetAsync($"/api/monographs/{group.Key}");
            var own = monograph.GetProperty("sections").EnumerateArray().SelectMany(section => section.GetProperty(tables).EnumerateArray()).SelectMany(table => table.GetProperty("rows").EnumerateArray());
            Assert.Equal(own.Select(row => row.GetRawText()), group.Select(row => row.GetRawText()));
        }
        foreach (var row in rows.Take(3)) Assert.Equal(row.GetRawText(), (await GetAsync($"{list}/{Text(row, "id")}")).GetRawText());
    }

    [Fact]
    public async Task Dose_OfADrugThatIsNotApproved_SaysThatItIsNoRecommendation()
    {
        var rows = (await GetAsync("/api/doses?page-size=500")).GetProperty("items").EnumerateArray().ToList();

        Assert.All(rows, row => Assert.Equal(Text(row, "status") != "approved", Text(row, "meaning")!.Contains("not a recommended dose", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Percentage_OfASource_IsNeverMadeACount()
    {
        var rows = (await GetAsync("/api/side-effects?drug=imalumab")).GetProperty("items").EnumerateArray().ToList();

        Assert.All(rows, row => Assert.Equal(JsonValueKind.Null, row.GetProperty("any-grade").GetProperty("count").ValueKind));
        Assert.Equal((10, 50), (rows[0].GetProperty("any-grade").GetProperty("percent").GetInt32(), rows[0].GetProperty("any-grade").GetProperty("total").GetInt32()));
        Assert.False(rows[0].GetProperty("grade-3-or-higher").GetProperty("reported").GetBoolean());
    }

    [Theory]
    [InlineData("/api/doses?drug=rg-7155", "emactuzumab")]
    [InlineData("/api/doses?status=discontinued", "imalumab")]
    [InlineData("/api/doses?drug=imc-cs4&frequency=once-a-week", "imc-cs4")]
    [InlineData("/api/side-effects?drug=BAX69", "imalumab")]
    [InlineData("/api/names?q=bax", "imalumab")]
    public async Task List_Filtered_HasThoseAlone(string path, string monograph)
    {
        var items = (await GetAsync(path)).GetProperty("items").EnumerateArray().ToList();

        Assert.NotEmpty(items);
        Assert.All(items, item => Assert.Equal(monograph, Text(item, "monograph")));
    }

    [Theory]
    [InlineData("/api/doses", 3)]
    [InlineData("/api/side-effects", 5)]
    [InlineData("/api/monographs", 2)]
    [InlineData("/api/names", 7)]
    public async Task Pages_FollowedByTheirLinks_AreTheWholeListOnce(string path, int size)
    {
        var whole = (await GetAsync($"{path}?page-size=500")).GetProperty("items").EnumerateArray().Select(item => item.GetRawText()).ToList();
        var parts = new List<string>();
        string? next = $"{path}?page-size={size}";
        while (next is not null && parts.Count <= whole.Count)
        {
            var page = await GetAsync(new Uri(new("https://monographs.example.org"), next).PathAndQuery);
            Assert.Equal(whole.Count, page.GetProperty("count").GetInt32());
            parts.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetRawText()));
            next = Text(page, "next");
        }

        Assert.Equal(whole, parts);
    }

    [Fact]
    public async Task Sort_ByDose_GoesByUnitAndAmountInBothDirections()
    {
        foreach (var order in new[] { "asc", "desc" })
        {
            var rows = (await GetAsync($"/api/doses?sort=dose&order={order}&page-size=500")).GetProperty("items").EnumerateArray().Select(row => row.GetProperty("quantities")).Where(each => each.GetArrayLength() > 0)
                .Select(each => (Unit: Text(each[0], "unit"), Amount: each[0].GetProperty("amount").GetDecimal())).ToList();
            var sorted = rows.OrderBy(row => row.Unit, StringComparer.Ordinal).ThenBy(row => row.Amount);
            Assert.Equal(order == "asc" ? sorted : sorted.Reverse(), rows);
        }
    }

    [Theory]
    [InlineData("/api/nothing", 404)]
    [InlineData("/api/monographs/nothing", 404)]
    [InlineData("/api/doses/emactuzumab/nothing", 404)]
    [InlineData("/api/doses?drug=zzzz", 404)]
    [InlineData("/api/doses?status=wonderful", 400)]
    [InlineData("/api/doses?status=0", 400)]
    [InlineData("/api/doses?stauts=approved", 400)]
    [InlineData("/api/doses?page=0", 400)]
    [InlineData("/api/doses?page=x", 400)]
    [InlineData("/api/doses?page-size=501", 400)]
    [InlineData("/api/doses?sort=taste", 400)]
    [InlineData("/api/search", 400)]
    [InlineData("/api/search?q=dose&section=nowhere", 400)]
    [InlineData("/api/names/zzzz", 404)]
    [InlineData("/openapi/v2.json", 404)]
    [InlineData("/api/search?Q=a", 400)]
    [InlineData("/api/search?q=dose&q=trial", 400)]
    [InlineData("/api/names?q=a%00", 400)]
    [InlineData("/dosing.csv?evil=1", 400)]
    [InlineData("/dosing.csv?drug=zzzz", 404)]
    public async Task Error_OfAnyKind_IsAProblemInWords(string path, int status)
    {
        using var client = site.NewClient();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(Text(problem, "title")!);
        Assert.NotEmpty(Text(problem, "detail")!);
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Null(answer.Headers.ETag);
        Assert.True(answer.Headers.CacheControl?.NoCache);
    }

    [Fact]
    public async Task Error_ForANameThatIsNearlyOne_OffersItAndTakesItForNone()
    {
        using var client = site.NewClient();
        using var answer = await client.GetAsync("/api/monographs/lenalidomid", TestContext.Current.CancellationToken);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

        Assert.Equal(404, (int)answer.StatusCode);
        Assert.Equal("lenalidomide", Text(problem.GetProperty("close")[0], "monograph"));
    }

    [Fact]
    public async Task Error_ForANameThatIsToldFromOthers_TellsTheDifference()
    {
        using var client = site.NewClient();
        using var answer = await client.GetAsync("/api/monographs/imatinib", TestContext.Current.CancellationToken);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

        Assert.Equal(404, (int)answer.StatusCode);
        Assert.StartsWith("No monograph is called 'imatinib'. Imalumab is not Imatinib. Imatinib is a different drug", Text(problem, "detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("IMC-CS4")]
    [InlineData("imc cs4")]
    [InlineData("LY/3022855")]
    [InlineData("LY3022855")]
    [InlineData("ly\u20113022855")]
    public async Task Name_InAnySpelling_LeadsToItsMonographAndSaysWhatItIsNot(string name)
    {
        var answer = await GetAsync($"/api/names/{Uri.EscapeDataString(name)}");

        Assert.Equal("imc-cs4", Text(Assert.Single(answer.GetProperty("matches").EnumerateArray()), "monograph"));
        Assert.Contains(answer.GetProperty("not-same-as").EnumerateArray(), each => Text(each, "monograph") == "emactuzumab" || Text(each, "other-monograph") == "emactuzumab");
    }

    [Fact]
    public async Task Search_ForADrugAndATopic_NamesBoth()
    {
        var found = await GetAsync("/api/search?q=emactuzumab%20dose");

        var named = found.GetProperty("named")[0];
        Assert.Equal(("emactuzumab", "dosing"), (Text(named, "monograph"), Text(named, "section")));
        Assert.EndsWith("/monographs/emactuzumab#dosing", Text(named, "address"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_ForTheBeginningOfAName_OffersIt()
    {
        var found = await GetAsync("/api/search?q=emactu");

        Assert.Empty(found.GetProperty("named").EnumerateArray());
        Assert.Contains(found.GetProperty("beginning").EnumerateArray(), name => Text(name, "monograph") == "emactuzumab");
    }

    [Theory]
    [InlineData("RG7155")]
    [InlineData("RG%2F7155")]
    public async Task Code_AskedAsSlug_RedirectsToTheMonograph(string code)
    {
        using var client = site.NewClient();
        using var answer = await client.GetAsync($"/api/monographs/{code}", TestContext.Current.CancellationToken);

        Assert.Equal(301, (int)answer.StatusCode);
        Assert.Equal("/api/monographs/emactuzumab", answer.Headers.Location?.OriginalString);
        Assert.Null(answer.Headers.ETag);
    }

    [Theory]
    [InlineData("/api/monographs/emactuzumab")]
    [InlineData("/api/doses")]
    [InlineData("/openapi/v1.json")]
    public async Task Answer_ThatTheCallerHas_Is304(string path)
    {
        using var client = site.NewClient();
        using var first = await client.GetAsync(path, TestContext.Current.CancellationToken);
        using var question = new HttpRequestMessage(HttpMethod.Get, path);
        question.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var answer = await client.SendAsync(question, TestContext.Current.CancellationToken);

        Assert.Equal(304, (int)answer.StatusCode);
        Assert.Equal(first.Headers.ETag, answer.Headers.ETag);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Script_OfAnotherSite_MayAskAndReadTheTag()
    {
        using var client = site.NewClient();
        using var question = new HttpRequestMessage(HttpMethod.Options, "/api/doses");
        question.Headers.Add("Origin", "https://elsewhere.example.org");
        question.Headers.Add("Access-Control-Request-Method", "GET");
        using var before = await client.SendAsync(question, TestContext.Current.CancellationToken);
        using var answer = await client.GetAsync("/api/doses", TestContext.Current.CancellationToken);
        using var page = await client.GetAsync("/", TestContext.Current.CancellationToken);

        Assert.Equal(204, (int)before.StatusCode);
        Assert.Equal("GET, HEAD", Assert.Single(before.Headers.GetValues("Access-Control-Allow-Methods")));
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal("ETag", Assert.Single(answer.Headers.GetValues("Access-Control-Expose-Headers")));
        Assert.False(page.Headers.Contains("Access-Control-Allow-Origin"));
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private async Task<JsonElement> GetAsync(string path)
    {
        using var client = site.NewClient();
        return await client.GetFromJsonAsync<JsonElement>(path, TestContext.Current.CancellationToken);
    }
}

using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CsvHelper;

namespace Monographs.Web.Tests.Tables;

/// <summary>The tables over all monographs, and their exports.</summary>
public sealed class TablePageTests(Site site)
{
    public static TheoryData<string, string> Queries => new(
        ("/dosing", ""), ("/dosing", "?drug=emactuzumab"), ("/dosing", "?status=approved&sort=dose&order=desc"), ("/dosing", "?route=intravenous&frequency=every-2-weeks"), ("/dosing", "?route=nowhere"),
        ("/side-effects", ""), ("/side-effects", "?effect=itching"), ("/side-effects", "?drug=imc-cs4&sort=any&order=desc"));

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Exports_OfAPage_HaveExactlyItsRows(string path, string query)
    {
        var page = await site.OpenAsync(path + query);
        using var client = site.NewClient();
        var json = await client.GetFromJsonAsync<JsonElement>($"{path}.json{query}", TestContext.Current.CancellationToken);
        var csv = await ReadCsvAsync(client, $"{path}.csv{query}");

        var ids = page.QuerySelectorAll("tbody tr").Select(row => row.Id!.Replace("--", "/", StringComparison.Ordinal)).ToList();
        Assert.Equal(ids, json.GetProperty("items").EnumerateArray().Select(row => row.GetProperty("id").GetString()!));
        Assert.Equal(ids, csv.Select(row => row["id"]));
        Assert.StartsWith($"{ids.Count} of ", Text(page.QuerySelector(".table-line [role=status]")), StringComparison.Ordinal);
        Assert.Equal(ids.Count > 0 ? $"{path}.csv{query}" : null, page.QuerySelector(".exports a")?.GetAttribute("href"));
        Assert.All(csv, row => Assert.NotEqual("", row["status-words"]));
    }

    [Theory]
    [InlineData("/side-effects", "imids lenalidomide pomalidomide thalidomide")]
    [InlineData("/side-effects?drug=lenalidomide", "lenalidomide")]
    [InlineData("/side-effects?drug=emactuzumab", "")]
    [InlineData("/side-effects?drug=emactuzumab&status=approved", "")]
    [InlineData("/side-effects?drug=imatinib", "")]
    [InlineData("/dosing", "")]
    public async Task Monographs_WithoutRows_AreNamedBesideTheTable(string address, string slugs)
    {
        using var client = site.NewClient();
        using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
        var page = await site.ParseAsync(answer);
        var named = page.QuerySelectorAll(".notice").Where(notice => Text(notice.QuerySelector("strong")) == "Not in this table").SelectMany(notice => notice.QuerySelectorAll("a")).Select(link => link.GetAttribute("href"));

        Assert.Equal(slugs.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(slug => $"/monographs/{slug}#safety"), named.Order(StringComparer.Ordinal));
    }

    /// <summary>Of a drug that is none there are no rows: not those of all others either.</summary>
    [Theory]
    [InlineData("/dosing")]
    [InlineData("/side-effects")]
    public async Task UnknownDrug_LeadsToNoRowsOfOthers(string path)
    {
        using var client = site.NewClient();
        using var answer = await client.GetAsync($"{path}?drug=imatinib", TestContext.Current.CancellationToken);
        var page = await site.ParseAsync(answer);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Empty(page.QuerySelectorAll("main .facets a, main .exports a, tbody tr"));
        Assert.EndsWith($"{path}?drug=imatinib", Text(page.QuerySelector(".sheet")), StringComparison.Ordinal);
    }

    /// <summary>A form for the drug's name would lose the filters.</summary>
    [Fact]
    public async Task Filter_ThatLeavesNothing_KeepsTheLinksAndAsksForNoName()
    {
        var page = await site.OpenAsync("/dosing?status=approved&route=intravenous");

        Assert.Null(page.QuerySelector(".ask-drug"));
        Assert.Equal(2, page.QuerySelectorAll(".active-filters a:not(.clear)").Length);
    }

    [Theory]
    [InlineData("/dosing")]
    [InlineData("/side-effects")]
    public async Task Row_OfATable_SaysItsStatusAndHasAPlaceInItsMonograph(string path)
    {
        var page = await site.OpenAsync(path);

        foreach (var row in page.QuerySelectorAll("tbody tr"))
        {
            Assert.NotEqual("", Text(row.QuerySelector("th .tag")));
            Assert.Equal(page.QuerySelectorAll("thead th").Skip(1).Select(Text), row.QuerySelectorAll("td").Select(cell => cell.GetAttribute("data-label")));
            Assert.DoesNotContain(row.QuerySelectorAll("td"), cell => Text(cell).Length == 0);
            Assert.Equal($"#{row.Id!.Split("--", 2)[1]}", row.QuerySelector<IHtmlAnchorElement>("th a")!.Hash);
        }
    }

    [Fact]
    public async Task Dose_OfADrugThatIsNotApproved_SaysSoInItsCell()
    {
        var page = await site.OpenAsync("/dosing");

        Assert.All(page.QuerySelectorAll("tbody tr"), row =>
            Assert.Equal(row.QuerySelector(".tag.approved") is null, Text(row.QuerySelector("td[data-label=Dose]")).Contains("Studied, not recommended", StringComparison.Ordinal)));
        Assert.Contains("not doses to give", Text(page.QuerySelector(".lede")), StringComparison.Ordinal);
        Assert.Contains("not doses to give", Text(page.QuerySelector(".sheet")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/dosing")]
    [InlineData("/side-effects")]
    [InlineData("/dosing?status=investigational")]
    public async Task Filter_Followed_LeavesAsManyRowsAsItSaid(string path)
    {
        var page = await site.OpenAsync(path);

        var links = page.QuerySelectorAll(".facets a").Where(link => link.QuerySelector(".facet-count") is not null).ToList();
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            var filtered = await site.OpenAsync(link.GetAttribute("href")!);
            Assert.Equal(Text(link.QuerySelector(".facet-count")), Text(filtered.QuerySelector(".table-line [role=status]")).Split(' ')[0]);
            Assert.Equal(Text(link.QuerySelector(".facet-count")), $"{filtered.QuerySelectorAll("tbody tr").Length}");
            Assert.NotNull(filtered.QuerySelector(".active-filters .clear"));
            Assert.Equal("noindex", filtered.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        }
    }

    [Fact]
    public async Task Filter_OfEffects_HasEveryEffectOfTheTable()
    {
        var page = await site.OpenAsync("/side-effects");

        Assert.Contains(page.QuerySelectorAll(".facets a"), link => link.TextContent.Contains("Swelling of the face", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Filters_Together_AreEachTakenAwayAlone()
    {
        var page = await site.OpenAsync("/dosing?drug=rg7155&route=intravenous&frequency=every-3-weeks");

        Assert.Equal(3, page.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(["/dosing?route=intravenous&frequency=every-3-weeks", "/dosing?drug=emactuzumab&frequency=every-3-weeks", "/dosing?drug=emactuzumab&route=intravenous", "/dosing"],
            page.QuerySelectorAll(".active-filters a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Drug_ThatIsNone_IsToldAndCloseNamesAreOffered()
    {
        var page = await site.OpenAsync("/dosing?drug=lenalidomid");

        Assert.Contains("No monograph is called “lenalidomid”", Text(page.QuerySelector(".notice")), StringComparison.Ordinal);
        Assert.Contains("/dosing?drug=lenalidomide", page.QuerySelectorAll(".notice a").Select(link => link.GetAttribute("href")));
        Assert.Empty(page.QuerySelectorAll("tbody tr"));
    }

    [Theory]
    [InlineData("/dosing")]
    [InlineData("/side-effects")]
    public async Task Copy_OfARow_HasItsContextAlsoWithoutScript(string path)
    {
        var page = await site.OpenAsync(path);
        var row = page.QuerySelector("tbody tr")!;
        var link = row.QuerySelector(".copy-row")!;
        var fields = JsonSerializer.Deserialize<string[][]>(link.GetAttribute("data-copy")!)!.ToDictionary(field => field[0], field => field[1]);
        var own = await site.OpenAsync(link.GetAttribute("href")!);

        Assert.Equal(Text(row.QuerySelector("th a")), fields["Drug"]);
        Assert.Contains("not approved by the FDA", fields["Status"], StringComparison.Ordinal);
        Assert.Equal("https://monographs.example.org" + row.QuerySelector("th a")!.GetAttribute("href"), fields["Address"]);
        Assert.Contains("2026-11-22", fields["Version"], StringComparison.Ordinal);
        Assert.NotEqual("No source is cited", fields["Source"]);
        if (path == "/dosing")
        {
            Assert.Equal("1,000 mg", fields["Dose"]);
            Assert.Equal("Dose studied in trials; not a recommended dose", fields["Kind of dose"]);
        }
        Assert.Equal(fields.Select(field => $"{field.Key}: {field.Value}"), own.QuerySelector("pre")!.TextContent.Split('\n'));
        Assert.Equal(fields.Values, own.QuerySelectorAll("tbody tr > *").Select(Text));
    }

    [Fact]
    public async Task Row_KeepsItsAddress_WhenAnotherIsAddedBeforeIt()
    {
        await using var before = new SmallSite((Examplumab.File, DoseTable(("Lymphoma", "5 mg"))));
        await using var after = new SmallSite((Examplumab.File, DoseTable(("Lymphoma", "1 mg"), ("Lymphoma", "5 mg"))));

        var one = await IdsAsync(before);
        var both = await IdsAsync(after);

        Assert.Equal(2, both.Count);
        Assert.Equal(Assert.Single(one), both[1]);

        async Task<List<string?>> IdsAsync(SmallSite small)
        {
            using var client = small.NewClient();
            return [.. (await site.ParseAsync(await client.GetAsync("/dosing", TestContext.Current.CancellationToken))).QuerySelectorAll("tbody tr").Select(row => row.Id)];
        }
    }

    [Fact]
    public async Task Csv_OfACellThatBeginsAFormula_IsText()
    {
        await using var small = new SmallSite((Examplumab.File, DoseTable(("=1+1", "5 mg"), ("@SUM(A1)", "5 mg"), ("-2", "5 mg"), ("+cmd", "5 mg"))));
        using var client = small.NewClient();

        var settings = (await ReadCsvAsync(client, "/dosing.csv")).Select(row => row["setting"]).ToList();

        Assert.Equal(["'=1+1", "'@SUM(A1)", "'-2", "'+cmd"], settings);
    }

    [Fact]
    public async Task Table_WithManyRows_ComesInPages()
    {
        await using var small = new SmallSite((Examplumab.File, DoseTable([.. Enumerable.Range(1, 70).Select(number => ($"Setting {number}", $"{number} mg"))])));
        using var client = small.NewClient();

        var seen = new List<string?>();
        foreach (var address in new[] { "/dosing", "/dosing?page=2" })
        {
            var page = await site.ParseAsync(await client.GetAsync(address, TestContext.Current.CancellationToken));
            seen.AddRange(page.QuerySelectorAll("tbody tr").Select(row => row.Id));
            Assert.Equal($"Page {(seen.Count > 50 ? 2 : 1)} of 2", Text(page.QuerySelector(".paging [aria-current]")));
        }
        using var beyond = await client.GetAsync("/dosing?page=3", TestContext.Current.CancellationToken);

        Assert.Equal(70, seen.Distinct().Count());
        Assert.Equal(404, (int)beyond.StatusCode);
        Assert.Equal(70, (await ReadCsvAsync(client, "/dosing.csv")).Count);
    }

    [Fact]
    public async Task SideEffects_OfASmallStudy_SaySo()
    {
        var page = await site.OpenAsync("/side-effects?drug=emactuzumab&effect=itching");

        Assert.Equal(["70% of 63 people", "14 of 25 people (56%)"], page.QuerySelectorAll("td[data-label='Any grade']").Select(Text));
        Assert.All(page.QuerySelectorAll("td[data-label='Counted in']"), cell => Assert.EndsWith("Small study.", Text(cell), StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("td[data-label='Grade 3 or higher']"), cell => Assert.Equal("Not reported", Text(cell)));
    }

    [Fact]
    public async Task SideEffects_GroupedByEffect_StandTogether()
    {
        var page = await site.OpenAsync("/side-effects?sort=effect");

        var effects = page.QuerySelectorAll("td[data-label='Side effect']").Select(Text).ToList();
        Assert.Equal(effects.Order(StringComparer.OrdinalIgnoreCase), effects);
    }

    private static string DoseTable(params (string Setting, string Dose)[] rows) => Examplumab.Text().Replace("Not yet written (due 2027-01-31).",
        $"Table: Doses studied [@reference1]\n\n| Setting | Population | Dose | How often | Route |\n|---|---|---|---|---|\n{string.Join('\n', rows.Select(row => $"| {row.Setting} | Adults | {row.Dose} | Once daily | By mouth |"))}", StringComparison.Ordinal);

    private static string Text(IElement? element) => element is null ? "" : string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<List<IDictionary<string, string>>> ReadCsvAsync(HttpClient client, string address)
    {
        var text = await client.GetStringAsync(address, TestContext.Current.CancellationToken);
        using var csv = new CsvReader(new StringReader(text.TrimStart('\uFEFF')), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var rows = new List<IDictionary<string, string>>();
        while (csv.Read()) rows.Add(csv.HeaderRecord!.ToDictionary(name => name, name => csv.GetField(name)!));
        return rows;
    }
}

using AngleSharp.Html.Dom;

namespace Monographs.Web.Tests;

/// <summary>What is true of every page.</summary>
public sealed class PageTests(Site site)
{
    private static readonly string[] Sources = ["script[src]", "img[src]", "iframe", "object", "embed", "video", "audio", "source", "link[rel~=stylesheet]", "link[rel~=icon]", "use"];

    [Theory]
    [MemberData(nameof(PublicAddress.Pages), MemberType = typeof(PublicAddress))]
    public async Task Page_Any_HasNoInlineScriptOrStyle(string path)
    {
        var page = await site.OpenAsync(path);

        // A block of data is no script: nothing runs it.
        Assert.Empty(page.QuerySelectorAll("style, [style], script:not([src]):not([type='application/ld+json'])"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(PublicAddress.Pages), MemberType = typeof(PublicAddress))]
    public async Task Page_Any_LoadsFromItselfAloneAndChecksWhatItLoads(string path)
    {
        var page = await site.OpenAsync(path);

        foreach (var element in page.QuerySelectorAll(string.Join(',', Sources)))
        {
            var address = element.GetAttribute("src") ?? element.GetAttribute("href") ?? element.GetAttribute("data") ?? "";
            Assert.StartsWith("/", address, StringComparison.Ordinal);
            Assert.False(address.StartsWith("//", StringComparison.Ordinal), address);
            if (element is IHtmlScriptElement) Assert.StartsWith("sha256-", element.GetAttribute("integrity"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(PublicAddress.Pages), MemberType = typeof(PublicAddress))]
    public async Task Page_Any_HasItsLandmarksAndOneHeading(string path)
    {
        var page = await site.OpenAsync(path);

        Assert.Equal("en-US", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("#content", page.QuerySelector("body > a:first-child")?.GetAttribute("href"));
        Assert.Single(page.QuerySelectorAll("main#content"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("body > header"));
        Assert.Single(page.QuerySelectorAll("body > footer"));
        Assert.True(page.Title!.EndsWith("Monographs", StringComparison.Ordinal) || (path.Split('?')[0] == "/" && page.Title.StartsWith("Monographs: ", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(PublicAddress.Pages), MemberType = typeof(PublicAddress))]
    public async Task Page_Any_SkipsNoHeadingLevelAndGivesNoIdTwice(string path)
    {
        var page = await site.OpenAsync(path);

        var level = 0;
        foreach (var heading in page.QuerySelectorAll("main :is(h1, h2, h3, h4, h5, h6)").Where(each => each.Closest("aside, nav") is null))
        {
            var next = heading.LocalName[1] - '0';
            Assert.True(next <= level + 1, $"{heading.OuterHtml} follows level {level}");
            level = next;
        }
        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(each => each.Id).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Theory]
    [MemberData(nameof(PublicAddress.Pages), MemberType = typeof(PublicAddress))]
    public async Task Page_Any_HasTablesThatAScreenReaderUnderstands(string path)
    {
        var page = await site.OpenAsync(path);

        foreach (var table in page.QuerySelectorAll("table"))
        {
            Assert.NotNull(table.QuerySelector("caption"));
            Assert.All(table.QuerySelectorAll("thead th"), cell => Assert.Equal("col", cell.GetAttribute("scope")));
            Assert.All(table.QuerySelectorAll("tbody tr"), row => Assert.Equal("row", row.FirstElementChild?.GetAttribute("scope")));
            Assert.Equal("region", table.ParentElement?.GetAttribute("role"));
        }
    }

    [Fact]
    public async Task Canonical_OfAPage_IsBelowTheBaseAddress()
    {
        var page = await site.OpenAsync("/monographs/imids");

        Assert.Equal("https://monographs.example.org/monographs/imids", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
    }
}

using System.Collections.Concurrent;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Monographs.Web.Tests;

public sealed class LinkTests(Site site)
{
    [Fact]
    public async Task Links_FollowedFromHome_AllLeadSomewhereThatIsThere()
    {
        var pages = new Dictionary<string, IHtmlDocument>();
        var broken = new ConcurrentBag<string>();
        var waiting = new Queue<(string From, string Address)>([("", "/")]);
        using var client = site.NewClient();
        while (waiting.TryDequeue(out var link))
        {
            var (path, anchor) = Split(link.Address);
            if (!pages.TryGetValue(path, out var page))
            {
                using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
                if ((int)answer.StatusCode is not (200 or 302)) broken.Add($"{link.From} → {link.Address}: {(int)answer.StatusCode}");
                pages.Add(path, page = await site.ParseAsync(answer));
                foreach (var address in page.QuerySelectorAll("a[href]").Where(link => IsToFollow(link, path)).Select(each => each.GetAttribute("href")!).Distinct().Where(IsOurs))
                {
                    waiting.Enqueue((path, address.StartsWith('#') ? path + address : address));
                }
            }
            if (anchor.Length > 0 && page.GetElementById(anchor) is null) broken.Add($"{link.From} → {link.Address}: no such place");
        }

        Assert.Empty(broken.Distinct().Order(StringComparer.Ordinal));
        Assert.All(PublicAddress.All.Where(each => each is { Status: 200, ContentType: "text/html; charset=utf-8" } && !each.Path.Contains('?', StringComparison.Ordinal) && each.Path != "/search"),
            each => Assert.Contains(each.Path, pages.Keys));
    }

    /// <summary>Filters that combine lead to thousands of addresses: each is followed once, from the page without any.</summary>
    private static bool IsToFollow(IElement link, string page) => !page.Contains('?', StringComparison.Ordinal) || link.GetAttribute("rel")?.Contains("nofollow", StringComparison.Ordinal) != true;

    private static (string Path, string Anchor) Split(string address)
    {
        var parts = address.Split('#', 2);
        return (parts[0], parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : "");
    }

    private static bool IsOurs(string address) => address.StartsWith('/') || address.StartsWith('#');
}

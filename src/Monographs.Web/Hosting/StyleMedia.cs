using System.Collections.Frozen;
using Monographs.Web.Pages;

namespace Monographs.Web.Hosting;

/// <summary>For the style guide, in development only: the style sheet as it is in another medium, whatever the one at hand is.</summary>
internal static class StyleMedia
{
    /// <summary>The media, with the query that each answers to.</summary>
    private static readonly FrozenDictionary<string, string> Queries = new Dictionary<string, string>
    {
        ["light"] = "",
        ["dark"] = "(prefers-color-scheme: dark)",
        ["forced"] = "(forced-colors: active)",
        ["print"] = "print",
    }.ToFrozenDictionary();

    public static IEnumerable<string> Names { get; } = ["light", "dark", "forced", "print"];

    public static void MapStyleMedia(this WebApplication app) => app.MapGet(Links.StyleMedium("{medium}"), (string medium, IWebHostEnvironment site) =>
    {
        if (!Queries.TryGetValue(medium, out var wanted)) return Results.NotFound();
        using var reader = new StreamReader(site.WebRootFileProvider.GetFileInfo("site.css").CreateReadStream());
        return Results.Text(Queries.Values.Where(query => query.Length > 0)
            .Aggregate(reader.ReadToEnd(), (text, query) => text.Replace($"@media {query} {{", query == wanted ? "@media all {" : "@media not all {", StringComparison.Ordinal)), "text/css");
    });
}

using Microsoft.AspNetCore.Components;

namespace Monographs.Web.Hosting;

/// <summary>A file of the site under its fingerprinted address, with the hash that a browser checks it against.</summary>
public sealed record PageAsset(string Url, string Integrity)
{
    /// <exception cref="InvalidOperationException">The build knows no such file.</exception>
    public static PageAsset Get(HttpContext context, string name)
    {
        var assets = context.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>()
            ?? throw new InvalidOperationException("This endpoint has no static assets.");
        var url = assets[name];
        var properties = assets.First(asset => asset.Url == url).Properties;
        var integrity = properties?.FirstOrDefault(property => property.Name == "integrity")?.Value
            ?? throw new InvalidOperationException($"The static asset '{name}' is not known to the build.");
        return new("/" + url, integrity);
    }
}

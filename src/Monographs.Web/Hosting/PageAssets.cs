using System.Collections.Frozen;
using Microsoft.AspNetCore.StaticAssets;

namespace Monographs.Web.Hosting;

/// <summary>A file of the site under its fingerprinted address, with the hash that a browser checks it against.</summary>
public sealed record PageAsset(string Address, string Integrity);

/// <summary>The files that pages name, as the build knows them.</summary>
public sealed class PageAssets(EndpointDataSource endpoints)
{
    private readonly Lazy<FrozenDictionary<string, PageAsset>> _byName = new(() => endpoints.Endpoints
        .Select(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>())
        .OfType<StaticAssetDescriptor>()
        .Where(file => file.Selectors.Count == 0 && Find(file, "label") is not null)
        .ToFrozenDictionary(file => Find(file, "label")!, file => new PageAsset("/" + file.Route, Find(file, "integrity") ?? "")));

    public PageAsset Styles => Get("site.css");

    public PageAsset Scripts => Get("site.mjs");

    /// <summary>For editors: shows an edited page anew. In development only.</summary>
    public PageAsset Reload => Get("reload.mjs");

    private PageAsset Get(string name) =>
        _byName.Value.GetValueOrDefault(name) ?? throw new InvalidOperationException($"The build knows no file '{name}'.");

    private static string? Find(StaticAssetDescriptor file, string property) => file.Properties.FirstOrDefault(each => each.Name == property)?.Value;
}

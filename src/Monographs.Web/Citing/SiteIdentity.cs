using Monographs.Web.Hosting;

namespace Monographs.Web.Citing;

/// <summary>Who publishes, and where.</summary>
/// <param name="Title">The name of the site.</param>
/// <param name="Address">Scheme and host, without a slash; empty where neither the settings nor the request name them.</param>
public sealed record SiteIdentity(string Title, string Address)
{
    public static SiteIdentity Of(MonographsOptions options, HttpRequest request) => new(
        options.Title,
        options.BaseAddress is { Length: > 0 } address ? address.TrimEnd('/') : request.Host.HasValue ? $"{request.Scheme}://{request.Host}" : "");

    /// <summary>An address within the site, in full.</summary>
    public string At(string path) => Address + path;
}

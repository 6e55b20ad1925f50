using Microsoft.Extensions.Options;
using Monographs.Store.Reading;
using Monographs.Web.Citing;
using Monographs.Web.Hosting;
using Monographs.Web.Pages;

namespace Monographs.Web.Api;

/// <summary>Where what leaves the site comes from: whoever meets a dose elsewhere must be able to find it again, and to see how old it is.</summary>
public sealed class Origin(RequestEdition current, IHttpContextAccessor accessor, IOptions<MonographsOptions> options)
{
    /// <summary>Of the content, shortened as it is in print.</summary>
    public string Edition { get; } = current.Edition.ContentHash[..12];

    /// <summary>Scheme and host that readers use, without a slash at the end.</summary>
    public string Site { get; } = SiteIdentity.Of(options.Value, accessor.HttpContext!.Request).Address;

    /// <param name="path">One of <c>Links</c>.</param>
    public string Address(string path) => Site + path;

    /// <summary>Which state of a monograph something was taken from: in one place, so that it is said alike everywhere.</summary>
    /// <param name="version">Null where there is no history.</param>
    public string Version(VersionStamp? version, DateOnly? reviewed)
    {
        // A committed text needs no more than its number, and says nothing new when only others change.
        var state = version is { IsCommitted: true } ? $"version {version.Number}" : $"content {Edition}";
        return reviewed is { } date ? $"{state}, reviewed {date:yyyy-MM-dd}" : state;
    }

    /// <summary>Where that state stays as it is; null for a text that is not committed.</summary>
    public string? Permalink(string slug, VersionStamp? version, string anchor = "") =>
        version is { IsCommitted: true } ? Address(Links.Version(slug, version.Number, anchor)) : null;
}

using Microsoft.Extensions.Options;
using Monographs.Web.Citing;
using Monographs.Web.Hosting;

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
    public string Version(DateOnly? reviewed) => reviewed is { } date ? $"reviewed {date:yyyy-MM-dd}, content {Edition}" : $"content {Edition}";
}

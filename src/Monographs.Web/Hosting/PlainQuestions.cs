using System.Collections.Frozen;

namespace Monographs.Web.Hosting;

/// <summary>
/// The questions that no limit could refuse, so that a stored answer may be sent before any limit is asked. All others go the long way,
/// also those that this simple look cannot judge.
/// </summary>
internal sealed class PlainQuestions(IConfiguration settings, SiteHealth health)
{
    private readonly FrozenSet<string>? _hosts = settings["AllowedHosts"] is { Length: > 0 } names && names != "*" ? names.Split(';').ToFrozenSet(StringComparer.OrdinalIgnoreCase) : null;

    public bool Include(HttpRequest request) =>
        !health.IsStopping && request.ContentLength is null && request.Headers.TransferEncoding.Count == 0 && request.Host.HasValue && (_hosts is null || _hosts.Contains(request.Host.Host));
}

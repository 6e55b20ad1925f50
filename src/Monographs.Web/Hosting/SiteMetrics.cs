using System.Diagnostics;
using System.Diagnostics.Metrics;
using Monographs.Store.Publishing;

namespace Monographs.Web.Hosting;

/// <summary>What the site measures of itself, beside the request times that ASP.NET Core measures.</summary>
public sealed class SiteMetrics : IDisposable
{
    public const string Name = "Monographs";

    private readonly Meter _meter;
    private readonly Histogram<double> _publications;
    private readonly Counter<long> _failures;
    private readonly Counter<long> _files;
    private readonly Counter<long> _cached;
    private int _rejected;

    public SiteMetrics(IMeterFactory factory)
    {
        _meter = factory.Create(Name);
        _publications = _meter.CreateHistogram<double>("monographs.publication.duration", "s", "Time to publish the content, by outcome: made, unchanged or held-back.");
        _failures = _meter.CreateCounter<long>("monographs.publication.failures", "{publication}", "Publications that failed, so that the last edition stayed.");
        _files = _meter.CreateCounter<long>("monographs.publication.files", "{file}", "Files published, by what became of them: added, changed or removed.");
        _cached = _meter.CreateCounter<long>("monographs.cache.requests", "{request}", "Pages asked for, by whether the body was stored already or made now.");
        _meter.CreateObservableGauge("monographs.files.rejected", () => _rejected, "{file}", "Files that are not published in their present form because of an error.");
    }

    /// <summary>Spans of what happens outside of requests.</summary>
    public static ActivitySource Activities { get; } = new(Name);

    public void CountPublication(Publication publication, bool isNew)
    {
        var outcome = publication.HeldBack ? "held-back" : isNew ? "made" : "unchanged";
        _publications.Record(publication.Duration.TotalSeconds, new KeyValuePair<string, object?>("outcome", outcome));
        _rejected = publication.Rejected;
        CountFiles("added", publication.Added);
        CountFiles("changed", publication.Changed);
        CountFiles("removed", publication.Removed);
    }

    public void CountFailure() => _failures.Add(1);

    public void CountCached(bool isHit)
    {
        if (_cached.Enabled) _cached.Add(1, new KeyValuePair<string, object?>("hit", isHit));
    }

    public void Dispose() => _meter.Dispose();

    private void CountFiles(string change, int count) => _files.Add(count, new KeyValuePair<string, object?>("change", change));
}

using System.Globalization;

namespace Monographs.Benchmarks.Searching;

/// <summary>How long half, most and nearly all of some requests took, in milliseconds.</summary>
internal sealed class Percentiles(IEnumerable<double> times)
{
    private readonly double[] _times = [.. times.Order()];

    public double At(double share) => _times.Length == 0 ? 0 : _times[Math.Min(_times.Length - 1, (int)(share * _times.Length))];

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{_times.Length,6} requests   p50 {At(.50),7:0.0} ms   p95 {At(.95),7:0.0} ms   p99 {At(.99),7:0.0} ms   slowest {At(1),7:0.0} ms");
}

using System.Diagnostics;

namespace Monographs.Benchmarks.Searching;

/// <summary>Asks a site over a number of connections, each of which asks again as soon as it has its answer.</summary>
internal sealed class Asker(Uri site, int connections) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { MaxConnectionsPerServer = connections, AllowAutoRedirect = false }) { BaseAddress = site };

    /// <param name="address">Of the question with a number.</param>
    /// <exception cref="HttpRequestException">An answer was not 200.</exception>
    public async Task<Percentiles> AskAsync(Func<int, string> address, int first, int count, CancellationToken cancellation)
    {
        var times = new double[count];
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, connections).Select(async _ =>
        {
            for (var i = Interlocked.Increment(ref next); i < count; i = Interlocked.Increment(ref next))
            {
                var start = Stopwatch.GetTimestamp();
                await _client.GetByteArrayAsync(address(first + i), cancellation);
                times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }
        }));
        return new(times);
    }

    public void Dispose() => _client.Dispose();
}

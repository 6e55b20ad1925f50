namespace Monographs.Benchmarks.Steadiness;

/// <summary>What a Kubernetes service does: sends each request to a replica that said it was ready, and asks them again and again.</summary>
internal sealed class Service
{
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(500);

    private readonly SiteProcess[] _sites;
    private readonly bool[] _isReady;
    private volatile bool _isStopping;
    private readonly Task _probing;
    private int _turn;

    public Service(SiteProcess[] sites)
    {
        _sites = sites;
        _isReady = [.. sites.Select(_ => true)];
        _probing = Task.Run(ProbeAsync);
    }

    public HttpClient Choose()
    {
        while (true)
        {
            var next = (int)((uint)Interlocked.Increment(ref _turn) % (uint)_sites.Length);
            if (_isReady[next]) return _sites[next].Client;
            if (!_isReady.Contains(true)) throw new CheckException("No replica is ready.");
        }
    }

    public Task StopAsync()
    {
        _isStopping = true;
        return _probing;
    }

    private async Task ProbeAsync()
    {
        while (!_isStopping)
        {
            for (var replica = 0; replica < _sites.Length; replica++)
            {
                try
                {
                    _isReady[replica] = await _sites[replica].SayAsync() is "ok";
                }
                catch (ObjectDisposedException)
                {
                    _isReady[replica] = false;
                }
            }
            await Task.Delay(Period);
        }
    }
}

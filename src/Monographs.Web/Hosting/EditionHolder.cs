using Monographs.Store.Reading;

namespace Monographs.Web.Hosting;

/// <summary>The edition that readers see now.</summary>
public sealed class EditionHolder : IDisposable
{
    private volatile Edition? _current;

    public bool IsReady => _current is not null;

    /// <exception cref="InvalidOperationException">No edition is open yet.</exception>
    public Edition Current => _current ?? throw new InvalidOperationException("No edition is open yet.");

    /// <summary>Shows another edition from the next request on, and gives the one before back.</summary>
    public Edition? Show(Edition edition) => Interlocked.Exchange(ref _current, edition);

    public void Dispose() => _current?.Dispose();
}

/// <summary>One edition for a whole request, also when another takes its place meanwhile.</summary>
public sealed class RequestEdition(EditionHolder holder)
{
    public Edition Edition { get; } = holder.Current;
}

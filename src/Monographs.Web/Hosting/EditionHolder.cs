using Monographs.Store.Reading;

namespace Monographs.Web.Hosting;

/// <summary>The edition that readers see now. One that is replaced is closed when its last reader is gone.</summary>
public sealed class EditionHolder : IDisposable
{
    private readonly Lock _turn = new();
    private Shelf? _current;
    private volatile object _generation = new();

    /// <summary>Another object whenever pages may look different from before.</summary>
    public object Generation => _generation;

    /// <summary>Somebody could not read the current edition.</summary>
    public event EventHandler? Doubted;

    public bool IsReady => _current is not null;

    /// <summary>The content folder lacks most monographs, so that the last edition stays until an operator confirms.</summary>
    public bool IsHeldBack { get; private set; }

    /// <summary>The file that readers see now; null before the first.</summary>
    public string? CurrentPath => _current?.Edition.Path;

    /// <summary>Keeps the current edition open until the lease is given back.</summary>
    /// <exception cref="InvalidOperationException">No edition is open yet.</exception>
    public Lease Borrow()
    {
        lock (_turn)
        {
            var shelf = _current ?? throw new InvalidOperationException("No edition is open yet.");
            shelf.Readers++;
            return new(this, shelf);
        }
    }

    /// <summary>Shows another edition from the next request on.</summary>
    public void Show(Edition edition)
    {
        lock (_turn)
        {
            var before = _current;
            _current = new(edition);
            _generation = new();
            if (before is { Readers: 0 }) before.Edition.Dispose();
        }
    }

    public void Doubt() => Doubted?.Invoke(this, EventArgs.Empty);

    public void SetHeldBack(bool isHeldBack)
    {
        if (IsHeldBack == isHeldBack) return;
        IsHeldBack = isHeldBack;
        Refresh();
    }

    /// <summary>Pages say something else of the site than before.</summary>
    public void Refresh() => _generation = new();

    public void Dispose() => _current?.Edition.Dispose();

    private void GiveBack(Shelf shelf)
    {
        lock (_turn)
        {
            if (--shelf.Readers == 0 && shelf != _current) shelf.Edition.Dispose();
        }
    }

    internal sealed class Shelf(Edition edition)
    {
        public Edition Edition => edition;

        public int Readers { get; set; }
    }

    public sealed class Lease : IDisposable
    {
        private readonly EditionHolder _holder;
        private Shelf? _shelf;

        internal Lease(EditionHolder holder, Shelf shelf) => (_holder, _shelf, Edition) = (holder, shelf, shelf.Edition);

        public Edition Edition { get; }

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _shelf, null) is { } shelf) _holder.GiveBack(shelf);
        }
    }
}

/// <summary>One edition for a whole request, also when another takes its place meanwhile.</summary>
public sealed class RequestEdition(EditionHolder holder) : IDisposable
{
    private readonly EditionHolder.Lease _lease = holder.Borrow();

    public Edition Edition => _lease.Edition;

    public void Dispose() => _lease.Dispose();
}

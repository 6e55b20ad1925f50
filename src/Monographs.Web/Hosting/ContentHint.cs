namespace Monographs.Web.Hosting;

/// <summary>
/// Says that something below the content folder may have changed. It is only a hint: the system drops events when there are many,
/// its watcher may die when folders are renamed, and containers may allow none at all. So whoever waits also looks by itself now and then.
/// </summary>
internal sealed class ContentHint : IDisposable
{
    private readonly string _folder;
    private readonly SemaphoreSlim _changed = new(0, 1);
    private FileSystemWatcher? _watcher;

    public ContentHint(string folder)
    {
        _folder = folder;
        Watch();
    }

    /// <returns>True at a change, false when the time is over; then the watcher is made anew.</returns>
    public async Task<bool> WaitAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        var changed = await _changed.WaitAsync(atMost, cancellationToken);
        if (!changed && atMost > TimeSpan.FromSeconds(5)) Watch();
        return changed;
    }

    /// <summary>Ends the waiting.</summary>
    public void Say()
    {
        lock (_changed)
        {
            if (_changed.CurrentCount == 0) _changed.Release();
        }
    }

    public void Dispose()
    {
        _watcher?.Dispose();
        _changed.Dispose();
    }

    private void Watch()
    {
        _watcher?.Dispose();
        _watcher = null;
        try
        {
            var watcher = new FileSystemWatcher(_folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
            watcher.Created += (_, _) => Say();
            watcher.Changed += (_, _) => Say();
            watcher.Deleted += (_, _) => Say();
            watcher.Renamed += (_, _) => Say();
            watcher.Error += (_, _) => Say();
            watcher.EnableRaisingEvents = true;
            _watcher = watcher;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // The folder is gone or the system allows no more watchers: looking now and then must do.
        }
    }
}

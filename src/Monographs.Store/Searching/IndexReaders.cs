using System.Collections.Concurrent;

namespace Monographs.Store.Searching;

/// <summary>Readers of one edition that wait for the next search.</summary>
internal sealed class IndexReaders(string path) : IDisposable
{
    /// <summary>To open one takes as long as a search; the pages that all of them hold share one limit.</summary>
    private const int MaxIdle = 16;

    private readonly ConcurrentBag<IndexReader> _idle = [];
    private readonly SectionSets _sets = new();

    public T Use<T>(Func<IndexReader, T> search)
    {
        var reader = _idle.TryTake(out var idle) ? idle : new(path, _sets);
        try
        {
            return search(reader);
        }
        finally
        {
            if (_idle.Count < MaxIdle) _idle.Add(reader);
            else reader.Dispose();
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var reader)) reader.Dispose();
        _sets.Dispose();
    }
}

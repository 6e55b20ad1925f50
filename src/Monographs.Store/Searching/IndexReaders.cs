using System.Collections.Concurrent;

namespace Monographs.Store.Searching;

/// <summary>Readers of one edition that wait for the next search.</summary>
internal sealed class IndexReaders(string path) : IDisposable
{
    private readonly ConcurrentBag<IndexReader> _idle = [];

    public T Use<T>(Func<IndexReader, T> search)
    {
        var reader = _idle.TryTake(out var idle) ? idle : new(path);
        try
        {
            return search(reader);
        }
        finally
        {
            // More than the processors are in use only for moments, and each holds some megabytes.
            if (_idle.Count < Environment.ProcessorCount) _idle.Add(reader);
            else reader.Dispose();
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var reader)) reader.Dispose();
    }
}

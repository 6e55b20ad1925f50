using System.Collections.Concurrent;

namespace Monographs.Web.Caching;

/// <summary>
/// Keeps answers up to a number of bytes, roughly the ones asked for last: when the newer half is full, it becomes the older half, and what was in that is forgotten
/// unless it was asked for meanwhile. So finding one takes no lock and moves no list.
/// </summary>
internal sealed class AnswerStore(int maxBytes)
{
    /// <summary>Of the key, the headers and the tables, beside the bytes of the body.</summary>
    private const int Overhead = 1000;

    private readonly Lock _turn = new();
    private ConcurrentDictionary<AnswerKey, Answer> _newer = new();
    private ConcurrentDictionary<AnswerKey, Answer> _older = new();
    private int _newerBytes;

    public int Count => _newer.Count + _older.Count;

    public Answer? Find(in AnswerKey key)
    {
        if (_newer.TryGetValue(key, out var answer)) return answer;
        if (!_older.TryRemove(key, out answer)) return null;
        Keep(key, answer);
        return answer;
    }

    public void Keep(in AnswerKey key, Answer answer)
    {
        var size = answer.Size + key.Size + Overhead;
        // One huge answer is not worth all the others.
        if (size > maxBytes / 8) return;
        lock (_turn)
        {
            if (!_newer.TryAdd(key, answer)) return;
            _newerBytes += size;
            if (_newerBytes <= maxBytes / 2) return;
            (_older, _newer, _newerBytes) = (_newer, new(), 0);
        }
    }
}

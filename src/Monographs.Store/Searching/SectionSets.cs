using Microsoft.Extensions.Caching.Memory;

namespace Monographs.Store.Searching;

/// <summary>
/// In which sections the parts of queries stand, kept for the next query with one of them: where two words stand in most texts, the index goes through all that
/// it knows of both to find the sections that have both. Safe for many threads.
/// </summary>
internal sealed class SectionSets : IDisposable
{
    /// <summary>Of an edition of 10,000 monographs a set takes 11 KB.</summary>
    private const long MaxBytes = 4 << 20;

    /// <summary>Of a set that is empty: else whoever asks for doses that are nowhere fills the memory.</summary>
    private const int MinBytes = 400;

    private readonly MemoryCache _sets = new(new MemoryCacheOptions { SizeLimit = MaxBytes });

    public SectionSet? Find(MatchPart part) => _sets.Get<SectionSet>(part.Expression);

    public SectionSet Keep(MatchPart part, List<int> ids)
    {
        var set = new SectionSet(ids);
        return _sets.Set(part.Expression, set, new MemoryCacheEntryOptions { Size = MinBytes + (part.Expression.Length * sizeof(char)) + set.Bytes });
    }

    /// <summary>When the edition is closed.</summary>
    public void Dispose() => _sets.Dispose();
}

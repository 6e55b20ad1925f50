namespace Monographs.Store.Publishing;

/// <summary>Hands out the numbers of new rows, to many threads, above those that an edition has already.</summary>
internal sealed class RowIds(int lastMonograph, int lastSection, int lastPage)
{
    private int _monograph = lastMonograph;
    private int _section = lastSection;
    private int _page = lastPage;

    public int NextMonograph() => Interlocked.Increment(ref _monograph);

    public int NextSection() => Interlocked.Increment(ref _section);

    public int NextPage() => Interlocked.Increment(ref _page);
}

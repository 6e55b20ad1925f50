namespace Monographs.Store.Publishing;

/// <summary>
/// Hands out the numbers of new rows above those that an edition has already.
/// Sections are numbered in the order of their monographs, because the search index is filled fastest in ascending order.
/// </summary>
internal sealed class RowIds(int lastMonograph, int lastSection, int lastPage)
{
    private int _monograph = lastMonograph;
    private int _section = lastSection;
    private int _page = lastPage;

    public (int Monograph, int FirstSection) NextMonograph(int sections)
    {
        var firstSection = _section + 1;
        _section += sections;
        return (++_monograph, firstSection);
    }

    public int NextPage() => ++_page;
}

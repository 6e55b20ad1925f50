using Monographs.Store.Searching;

namespace Monographs.Store.Tests.Searching;

public sealed class SectionSetsTests
{
    [Fact]
    public void Keep_SetOfAPart_IsFoundAgain()
    {
        using var sets = new SectionSets();

        var kept = sets.Keep(Part("dose"), [3, 500]);

        Assert.Same(kept, sets.Find(Part("dose")));
        Assert.Null(sets.Find(Part("doses")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100_000)]
    public void Keep_MoreThanTheMemoryForThem_LeavesSomeOut(int id)
    {
        using var sets = new SectionSets();
        var parts = Enumerable.Range(0, 40_000).Select(number => Part($"{number} mg")).ToList();

        foreach (var part in parts) sets.Keep(part, id == 0 ? [] : [id]);

        Assert.InRange(parts.Count(part => sets.Find(part) is not null), 1, parts.Count / 2);
    }

    private static MatchPart Part(string words) => new([words], IsBeginning: false, SearchTermKind.Amount);
}

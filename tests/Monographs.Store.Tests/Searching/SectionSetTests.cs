using Monographs.Store.Searching;

namespace Monographs.Store.Tests.Searching;

public sealed class SectionSetTests
{
    private const int MaxId = 300;

    [Fact]
    public void FindIn_SetsOfAnySize_GivesThoseThatAreInEnoughOfThem()
    {
        var random = new Random(20261126);
        for (var i = 0; i < 500; i++)
        {
            var sets = Enumerable.Range(0, random.Next(1, 9)).Select(_ => Enumerable.Range(1, random.Next(MaxId)).Where(_ => random.Next(3) > 0).ToList()).ToList();
            var atLeast = random.Next(1, sets.Count + 1);

            var found = SectionSet.FindIn([.. sets.Select(ids => new SectionSet(ids))], atLeast);

            Assert.Equal(Enumerable.Range(1, MaxId).Where(id => sets.Count(ids => ids.Contains(id)) >= atLeast), found);
        }
    }

    [Fact]
    public void FindIn_NothingStandsAnywhere_GivesNone() => Assert.Empty(SectionSet.FindIn([new([]), new([])], 1));
}

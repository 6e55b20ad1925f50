using System.Text;

namespace Monographs.Content.Tests.Hostile;

[Collection(nameof(Budget))]
public sealed class HostileTextTests
{
    public static TheoryData<string> Bodies => [.. HostileText.Bodies.Keys];

    public static TheoryData<string> AtTheLimit => [.. HostileText.AtTheLimit.Keys];

    public static TheoryData<string> Tables => [.. HostileText.Tables.Keys];

    [Theory, MemberData(nameof(Bodies))]
    public void Monograph_OfWhatIsSlowOrDeep_IsOneFindingInTime(string name)
    {
        var bytes = Encoding.UTF8.GetBytes(HostileText.Monograph(HostileText.Bodies[name]));
        Assert.Equal("FILE-001", Assert.Single(Budget.ReadMonograph(bytes).Findings).RuleId);
        Assert.Equal("FILE-001", Assert.Single(Budget.ReadPage(bytes).Findings).RuleId);
        Assert.Equal("FILE-001", Assert.Single(Budget.ReadLibrary("glossary.md", bytes).Findings).RuleId);
    }

    [Theory, MemberData(nameof(AtTheLimit))]
    public void Monograph_AtALimit_IsReadInTime(string name) => Assert.NotNull(Budget.ReadMonograph(Encoding.UTF8.GetBytes(HostileText.Monograph(HostileText.AtTheLimit[name]))).Model);

    [Theory, MemberData(nameof(Tables))]
    public void Table_AtALimit_IsReadInTime(string name) => Assert.NotNull(Budget.ReadMonograph(Encoding.UTF8.GetBytes(HostileText.Monograph(HostileText.Tables[name]))).Model);

    [Fact]
    public void Monograph_OfManyKeysAndCitations_IsReadInTime()
    {
        var references = string.Join(", ", Enumerable.Range(0, 1_200).Select(i => $"{{id: r{i}}}"));
        var citations = string.Concat(Enumerable.Range(0, 600).Select(_ => $"[{string.Join(';', Enumerable.Range(1_140, 55).Select(i => $"@r{i}"))}]\n"));
        Assert.NotNull(Budget.ReadMonograph(Encoding.UTF8.GetBytes($"---\ntitle: T\nreferences: [{references}]\n---\n\n## Overview\n\n{citations}")).Model);
    }

    [Fact]
    public void Monograph_OfManyNamesAndHeadings_IsReadInTime()
    {
        var names = string.Join(", ", Enumerable.Range(1_000, 2_600));
        Assert.NotNull(Budget.ReadMonograph(Encoding.UTF8.GetBytes($"---\ntitle: T\nnames: {{ codes: [{names}] }}\n---\n\n{HostileText.Repeat($"## {new string('z', 190)}\n\n", 1_000)}")).Model);
    }
}

namespace Monographs.Content.Tests.SpecRunner;

/// <summary>Runs every case of <c>specs/</c>: as it is written, and as other programs would save it.</summary>
public sealed class SpecTests
{
    public static TheoryData<string, string> Cases => [.. SpecFolder.Cases.Select(spec => (spec.File, spec.Title))];

    public static TheoryData<string, string, SpecVariant> Variants =>
    [
        .. SpecFolder.Cases.SelectMany(spec => Enum.GetValues<SpecVariant>().Where(variant => variant is not SpecVariant.AsWritten).Select(variant => (spec.File, spec.Title, variant))),
    ];

    [Theory, MemberData(nameof(Cases))]
    public void Case_AsWritten_GivesItsOutlineAndFindings(string file, string title)
    {
        var spec = SpecFolder.Get(file, title);
        var run = SpecRun.Of(spec, SpecVariant.AsWritten);
        if (spec.Outline is not null) AssertSame(spec, "outline", Lines(spec.Outline), Lines(run.Outline), string.Equals);
        AssertSame(spec, "findings", Lines(spec.Findings), run.Findings, IsFinding);
    }

    [Theory, MemberData(nameof(Variants))]
    public void Case_SavedAnotherWay_GivesTheSameAtTheSamePlaces(string file, string title, SpecVariant variant)
    {
        var spec = SpecFolder.Get(file, title);
        var (written, saved) = (SpecRun.Of(spec, SpecVariant.AsWritten), SpecRun.Of(spec, variant));
        AssertSame(spec, "outline with places", Lines(written.Places), Lines(saved.Places), string.Equals);
        AssertSame(spec, "findings", written.Findings, saved.Findings, string.Equals);
    }

    [Fact]
    public void Frame_AroundEveryCase_HasNoFindings()
    {
        var spec = SpecReader.Read("frame", "## Frame\n\n```markdown page nothing.md\n---\ntitle: Nothing\n---\n```\n").Single();
        Assert.Empty(SpecRun.Of(spec, SpecVariant.AsWritten).Findings);
    }

    [Fact]
    public void Cases_InOneFile_HaveTitlesOfTheirOwn() =>
        Assert.Empty(SpecFolder.Cases.GroupBy(spec => (spec.File, spec.Title)).Where(group => group.Count() > 1).Select(group => group.Key));

    /// <summary>An expected finding may leave out its message, or give a part of it after a colon.</summary>
    private static bool IsFinding(string expected, string actual)
    {
        var parts = expected.Split(": ", 2);
        return actual.StartsWith(parts[0] + ": ", StringComparison.Ordinal) && (parts.Length == 1 || actual.Contains(parts[1], StringComparison.Ordinal));
    }

    private static void AssertSame(SpecCase spec, string what, IReadOnlyList<string> expected, IReadOnlyList<string> actual, Func<string, string, bool> areSame)
    {
        if (expected.Count == actual.Count && expected.Zip(actual, areSame).All(same => same)) return;
        Assert.Fail($"specs/{spec.File}({spec.Line}) \"{spec.Title}\": the {what} differ.\n{Difference.Show(expected, actual, areSame)}");
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

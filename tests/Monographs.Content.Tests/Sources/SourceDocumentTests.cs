using Monographs.Content.Reading;
using Monographs.Content.Tests.SpecRunner;

namespace Monographs.Content.Tests.Sources;

/// <summary>The documents that the project started from keep every word. What becomes of their sections is told by <c>specs/sources</c>.</summary>
public sealed class SourceDocumentTests
{
    public static TheoryData<string> Sources => [.. SpecFolder.Cases.Where(spec => spec.File.StartsWith("sources/", StringComparison.Ordinal)).Select(spec => spec.File)];

    [Theory, MemberData(nameof(Sources))]
    public void Source_Read_KeepsEveryWord(string file)
    {
        var (spec, monograph) = Read(file);
        Assert.Empty(Words.Lost(Words.Count([spec.Text]), Words.Count(Words.Texts(monograph).Concat(Announced(monograph)))));
    }

    [Theory, MemberData(nameof(Sources))]
    public void Source_Rendered_ShowsEveryWord(string file)
    {
        var (spec, monograph) = Read(file);
        Assert.Empty(Words.Lost(Words.Count([spec.Text]), Words.Count(Words.Shown(monograph).Concat(Announced(monograph)))));
    }

    private static (SpecCase Spec, Monograph Monograph) Read(string file)
    {
        var spec = SpecFolder.Cases.Single(each => each.File == file);
        var text = SpecFolder.Frame["monographs/examplumab.md"] + "\n" + spec.Text;
        return (spec, new ContentReader(ContentLibrary.Load([])).ReadMonograph(SpecFolder.File(spec.Path, text)).Model!);
    }

    /// <summary>What the two panels of advice stand for: "DO" or "DON'T" before each item, and the heading of the one list that they were.</summary>
    private static IEnumerable<string> Announced(Monograph monograph) => monograph.Sections.Where(section => section.Do.Length > 0)
        .SelectMany(section => section.Do.Select(_ => "do").Concat(section.DoNot.Select(_ => "don't")).Append("Do's and don'ts list"));
}

using System.Reflection;

namespace Monographs.Content.Tests.Conventions;

public sealed class ArchitectureTests
{
    private static readonly Assembly Content = typeof(Monograph).Assembly;

    [Fact]
    public void Content_References_AreNeitherStoreNorWeb() => Assert.DoesNotContain(
        Content.GetReferencedAssemblies().Select(name => name.Name!),
        name => name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.Data", StringComparison.Ordinal) || name.StartsWith("Monographs.", StringComparison.Ordinal));

    /// <summary>Only what reads a file's tree may show Markdig's types; the model may not.</summary>
    [Fact]
    public void Content_PublicModel_ShowsNoTypeOfMarkdig()
    {
        string[] readers = ["Monographs.Content.Reading", "Monographs.Content.Tables", "Monographs.Content.Citations", "Monographs.Content.Rules"];
        var shown = Content.GetExportedTypes().Where(type => !readers.Contains(type.Namespace)).SelectMany(type => type.GetProperties().Select(property => property.PropertyType).Prepend(type.BaseType));
        Assert.DoesNotContain(shown, type => type?.FullName?.Contains("Markdig", StringComparison.Ordinal) == true);
    }

    [Theory, InlineData("src/Monographs.Content")]
    public void SourceFiles_OfAProject_AreShort(string project)
    {
        var lengths = Repository.SourceFiles(project).Select(path => (Path: path, Lines: File.ReadLines(path).Count())).OrderBy(file => file.Lines).ToList();
        Assert.InRange(lengths[lengths.Count / 2].Lines, 1, 50);
        Assert.DoesNotContain(lengths, file => file.Lines > 250);
    }

    [Theory, InlineData("src/Monographs.Content")]
    public void SourceFiles_OfAProject_HaveTheNamespaceOfTheirFolder(string project) => Assert.All(Repository.SourceFiles(project), path =>
    {
        var folder = Path.GetRelativePath(Path.Combine(Repository.Root, project), Path.GetDirectoryName(path)!).Replace('/', '.').Replace('\\', '.');
        Assert.Contains(folder == "." ? "namespace Monographs.Content;" : $"namespace Monographs.Content.{folder};", File.ReadLines(path));
    });
}

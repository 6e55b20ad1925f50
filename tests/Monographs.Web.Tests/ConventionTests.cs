namespace Monographs.Web.Tests;

/// <summary>What the house style asks of the sources of the site.</summary>
public sealed class ConventionTests
{
    private static readonly string Project = Path.GetFullPath(Path.Combine(Site.ContentFolder, "..", "src", "Monographs.Web"));

    [Fact]
    public void RawHtml_InTheViews_LeavesInOnePlace() =>
        Assert.Equal("_StoredHtml.cshtml", Path.GetFileName(Assert.Single(Files("Pages", "*.cshtml"), file => File.ReadAllText(file).Contains("Html.Raw", StringComparison.Ordinal))));

    [Fact]
    public void Addresses_InTheViews_ComeFromLinks() => Assert.All(
        Files("Pages", "*.cshtml"),
        file => Assert.DoesNotMatch("""(href|action|src)="(/|https?:)""", File.ReadAllText(file)));

    [Fact]
    public void Components_InTheStyles_NameNoColorOfThePalette()
    {
        var palette = File.ReadAllText(Path.Combine(Project, "Styles", "palette.css")).Split('\n').Where(line => line.TrimStart().StartsWith("--", StringComparison.Ordinal)).Select(line => line.Trim().Split(':')[0]).ToList();
        Assert.NotEmpty(palette);
        foreach (var file in Files("Styles", "*.css").Where(file => Path.GetFileName(file) is not ("palette.css" or "tokens.css")))
        {
            Assert.DoesNotContain(palette, name => File.ReadAllText(file).Contains($"var({name})", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("Pages", "*.cshtml", 120)]
    [InlineData("Pages", "*.cs", 90)]
    [InlineData("Styles", "*.css", 120)]
    [InlineData("Hosting", "*.cs", 150)]
    public void Files_OfAKind_StaySmall(string folder, string pattern, int lines) =>
        Assert.All(Files(folder, pattern), file => Assert.InRange(File.ReadAllLines(file).Length, 1, lines));

    private static string[] Files(string folder, string pattern) => Directory.GetFiles(Path.Combine(Project, folder), pattern, SearchOption.AllDirectories);
}

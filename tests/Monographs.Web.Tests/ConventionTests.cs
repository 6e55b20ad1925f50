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

    /// <summary>No other hash, no cipher, and no chance that anything would rest on.</summary>
    [Fact]
    public void Cryptography_InTheSources_IsSha256Alone()
    {
        var sources = Directory.GetFiles(Path.GetFullPath(Path.Combine(Project, "..")), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).ToList();
        Assert.Contains(sources, file => File.ReadAllText(file).Contains("SHA256.", StringComparison.Ordinal));
        Assert.All(sources, file => Assert.DoesNotMatch(@"\b(MD5|SHA1|SHA384|SHA512|HMAC\w*|KMAC\w*|Aes\w*|DES|TripleDES|RC2|ChaCha20Poly1305|RSA\w*|DSA\w*|EC(Dsa|DiffieHellman)\w*|Rfc2898DeriveBytes|HKDF|RandomNumberGenerator|Random)\b *[.(]", File.ReadAllText(file)));
    }

    [Fact]
    public void Storage_InTheScripts_IsOfTheSlashKeyAlone() => Assert.Equal(
        ["slash-key.mjs"],
        Files("Scripts", "*.mjs").Where(file => File.ReadAllText(file) is var text && (text.Contains("Storage", StringComparison.Ordinal) || text.Contains("indexedDB", StringComparison.Ordinal) || text.Contains("document.cookie", StringComparison.Ordinal))).Select(Path.GetFileName));

    private static string[] Files(string folder, string pattern) => Directory.GetFiles(Path.Combine(Project, folder), pattern, SearchOption.AllDirectories);
}

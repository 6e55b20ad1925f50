namespace Monographs.Web.Tests.Limits;

/// <summary>Nothing but the pages made from the content and the site's own files can be read, by whatever spelling of an address.</summary>
public sealed class FileAccessTests(ListeningSite site) : IClassFixture<ListeningSite>
{
    public static TheoryData<string> Addresses => new(
    [
        "/../secret.md", "/../../../../../../etc/passwd", "/monographs/../../secret.md", "/monographs/../../../etc/passwd",
        "/%2e%2e/secret.md", "/%2e%2e/%2e%2e/%2e%2e/etc/passwd", "/..%2fsecret.md", "/..%2f..%2f..%2f..%2fetc%2fpasswd", "/%2e%2e%2fsecret.md", "/%252e%252e%252fsecret.md",
        "/..%5csecret.md", "/..\\secret.md", "/....//secret.md", "/..;/secret.md", "/.%2e/secret.md", "/monographs/..%2f..%2fsecret", "/monographs/%2e%2e%2f%2e%2e%2fsecret.md",
        "/monographs/..%c0%af..%c0%afsecret.md", "/monographs/..%ef%bc%8fsecret.md", "/monographs/examplumab%2f..%2f..%2f..%2fsecret",
        "//etc/passwd", "///etc/passwd", "/etc/passwd", "/proc/self/environ", "/file:///etc/passwd", "/C:/Windows/win.ini",
        "/.git/config", "/.git/HEAD", "/content/.git/config", "/%2egit/config", "/.hidden", "/monographs/.hidden", "/monographs/linked", "/monographs/linked.md", "/notes.txt", "/content/notes.txt", "/secret", "/secret.md", "/pages/secret",
        "/appsettings.json", "/Monographs.Web.dll", "/Monographs.Web.runtimeconfig.json", "/Monographs.Web.staticwebassets.endpoints.json", "/wwwroot/favicon.svg", "/web.config", "/Program.cs", "/Styles/base.css",
        "/editions/current", "/current", "/lock", "/../editions/current", "/monographs/current.db",
        "/favicon.svg/../appsettings.json", "/favicon.svg%2f..%2fappsettings.json", "/favicon.svg/..%2f..%2fsecret.md", "/favicon.svg::$DATA", "/favicon.svg%20", "/favicon.svg.bak", "/favicon.svg~",
    ]);

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Address_OfAFileThatIsNotPublished_Is404InTheSitesLook(string address)
    {
        using var connection = await RawConnection.OpenAsync(site.Address);
        await connection.SendAsync($"GET {address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        var answer = await connection.ReadAsync();

        Assert.StartsWith("HTTP/1.1 404 ", answer, StringComparison.Ordinal);
        Assert.Contains("There is no such page", answer, StringComparison.Ordinal);
        AssertTellsNothing(answer);
    }

    /// <summary>No file system knows such a name: the server refuses it before it is an address.</summary>
    [Theory]
    [InlineData("/%00")]
    [InlineData("/secret.md%00.svg")]
    [InlineData("/favicon.svg%00")]
    [InlineData("http://localhost/../../etc/passwd extra")]
    public async Task Address_ThatIsNone_IsRefused(string address)
    {
        using var connection = await RawConnection.OpenAsync(site.Address);
        await connection.SendAsync($"GET {address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        var answer = await connection.ReadAsync();

        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nContent-Length: 0\r\n", answer, StringComparison.Ordinal);
        AssertTellsNothing(answer);
    }

    private void AssertTellsNothing(string answer)
    {
        Assert.DoesNotContain(ListeningSite.Secret, answer, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Serilog", answer, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetDirectoryName(site.Small.ContentFolder)!, answer, StringComparison.Ordinal);
    }
}

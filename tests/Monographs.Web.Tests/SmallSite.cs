using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Hosting;

namespace Monographs.Web.Tests;

/// <summary>The site over content that a test wrote.</summary>
public sealed class SmallSite : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder _folder = new();

    public SmallSite(params (string Name, string Text)[] files)
    {
        Directory.CreateDirectory(Path.Combine(ContentFolder, "monographs"));
        foreach (var (name, text) in files) File.WriteAllText(Path.Combine(ContentFolder, name), text);
    }

    public string ContentFolder => Path.Combine(_folder.Path, "content");

    public string EditionsFolder => Path.Combine(_folder.Path, "editions");

    public HttpClient NewClient() => CreateClient(new() { AllowAutoRedirect = false });

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment(Environments.Production)
        .UseSetting("Monographs:Content", ContentFolder)
        .UseSetting("Monographs:Editions", EditionsFolder);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing) _folder.Dispose();
    }
}

using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
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

    public Dictionary<string, string> Settings { get; } = [];

    public string ContentFolder => Path.Combine(_folder.Path, "content");

    public string EditionsFolder => Path.Combine(_folder.Path, "editions");

    public HttpClient NewClient() => CreateClient(new() { AllowAutoRedirect = false });

    /// <summary>Listens on a port that the system chose, with the server that ships.</summary>
    public SmallSite Listen()
    {
        UseKestrel(0);
        StartServer();
        return this;
    }

    public Uri Address => new(Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First());

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environments.Production).UseSetting("Monographs:Content", ContentFolder).UseSetting("Monographs:Editions", EditionsFolder);
        foreach (var (name, value) in Settings) builder.UseSetting(name, value);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing) _folder.Dispose();
    }
}

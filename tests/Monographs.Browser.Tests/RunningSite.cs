using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Monographs.Browser.Tests;

/// <summary>The site as it ships, over the repository's content, on a port that the system chose.</summary>
public sealed class RunningSite : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _editions = Directory.CreateTempSubdirectory("monographs-");

    private readonly string _content;
    private readonly string _environment;

    /// <param name="content">The repository's where none is named.</param>
    /// <param name="environment">Production where none is named.</param>
    public RunningSite(string? content = null, string? environment = null)
    {
        _content = content ?? FindContent();
        _environment = environment ?? Environments.Production;
        UseKestrel(0);
        StartServer();
        Address = Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First();
    }

    public string Address { get; }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment(_environment)
        .UseSetting("Monographs:Content", _content)
        .UseSetting("Monographs:Editions", _editions.FullName);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing) _editions.Delete(recursive: true);
    }

    private static string FindContent()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Monographs.sln"))) return Path.Combine(folder.FullName, "content");
        }
        throw new DirectoryNotFoundException("The tests run outside the repository.");
    }
}

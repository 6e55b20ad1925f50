using Microsoft.Extensions.Configuration;
using Monographs.Web.Hosting;

namespace Monographs.Web.Tests;

public sealed class HostingTests
{
    [Theory]
    [InlineData(null, null, "http://localhost:5000/")]
    [InlineData("http://0.0.0.0:8080", null, "http://localhost:8080/")]
    [InlineData("https://+:8443;http://+:8081", null, "http://localhost:8081/")]
    [InlineData(null, "8080", "http://localhost:8080/")]
    public void HealthCheck_OfTheSettings_AsksOnThisMachine(string? urls, string? ports, string address)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("urls", urls), new("http_ports", ports)]).Build();

        Assert.Equal(address, HealthCheck.FindAddress(settings).AbsoluteUri);
    }
}
